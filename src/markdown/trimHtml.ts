import type { Root, RootContent } from 'mdast'

/** HTML of the kinds that end with a mark of their own, not with a blank line. */
const HAS_MARKED_HTML = /<(?:[!?]|script|pre|style|textarea)/i

/**
 * HTML that ends a list item or a quote ends with its last line, and so does what it ends: Sätteri takes the line break
 * behind it in, and lets the item reach into the next one. Changes the tree, which must not nest deeper than calls can.
 */
export function trimHtml(tree: Root, markdown: string): void {
  if (!markdown.includes('<') || !HAS_MARKED_HTML.test(markdown)) return
  // At the top, HTML that is never closed reaches to the end of the text for both.
  for (const node of tree.children) if (node.type !== 'html') trim(node, markdown)
}

/** Whether the end of the node has moved. */
function trim(node: RootContent, markdown: string): boolean {
  if (node.type === 'html') return trimBreak(node, markdown)
  if (node.type !== 'list' && node.type !== 'listItem' && node.type !== 'blockquote') return false
  let moved = false
  for (const child of node.children) moved = trim(child, markdown)
  const last = node.children.at(-1)
  if (moved) node.position!.end = { ...last!.position!.end }
  return moved
}

function trimBreak(node: Extract<RootContent, { type: 'html' }>, markdown: string): boolean {
  const lineBreak = /(?:\r\n|\r|\n)$/.exec(node.value)?.[0]
  const { end } = node.position!
  // Only where the node ends before the first character of a line.
  if (lineBreak === undefined || end.column !== 1) return false
  const offset = end.offset! - (markdown.slice(end.offset! - 2, end.offset) === '\r\n' ? 2 : 1)
  const start = Math.max(markdown.lastIndexOf('\n', offset - 1), markdown.lastIndexOf('\r', offset - 1)) + 1
  node.value = node.value.slice(0, -lineBreak.length)
  node.position!.end = { line: end.line - 1, column: offset - start + 1, offset }
  return true
}
