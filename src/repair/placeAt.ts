import type { Nodes, Root } from 'mdast'
import type { RepairPlace } from '../model/index.ts'
import { childAt, placedChildren } from './childAt.ts'
import { childrenInCodeTags } from './childrenInCodeTags.ts'

const LEAVES: { [type: string]: RepairPlace } = {
  inlineCode: 'code',
  code: 'code',
  yaml: 'frontmatter',
  toml: 'frontmatter',
  text: 'prose',
}
/** What of these is not text inside them is an address or a label, which something else may name. */
const ADDRESSES = new Set([
  'link',
  'linkReference',
  'definition',
  'image',
  'imageReference',
  'footnoteReference',
  'footnoteDefinition',
])

/** Longer addresses in text have not been seen. */
const MAX_ADDRESS = 300
/** Nor have longer titles. */
const MAX_TITLE = 1000

/**
 * What a place in a Markdown text is.
 *
 * @param offset UTF-16, in the text that the tree was parsed from
 */
export function placeAt(tree: Root, text: string, offset: number): RepairPlace {
  let node: Nodes = tree
  let inHeading = false
  for (;;) {
    if (node.type === 'heading') inHeading = true
    const child: Nodes | undefined = childAt(node, offset)
    // An autolink shows its address.
    if (child && node.type === 'link' && child.position!.start.offset === node.position!.start.offset)
      return 'url'
    if (child && node.type === 'link' && text[node.position!.start.offset!] === '<') return 'url'
    // A label is found by its text, in all places or in none.
    if (node.type === 'linkReference' && node.referenceType !== 'full') return 'url'
    if (!child) break
    if (childrenInCodeTags(node).has(child)) return 'html'
    node = child
  }
  if (node.type === 'html') return node.value.startsWith('<!--') ? 'comment' : 'html'
  if (node.type === 'image' && offset < text.lastIndexOf('](', node.position!.end.offset!)) return 'prose'
  if (isInBareAddress(node, text, offset)) return 'url'
  const isShown = !ADDRESSES.has(node.type) || isInTitle(node, text, offset)
  const place = LEAVES[node.type] ?? (isShown ? 'prose' : 'url')
  return place === 'prose' && inHeading ? 'heading' : place
}

/** Whether an offset is in a title, `[a](b "title")`, which is shown to those who point at the link or image. */
function isInTitle(node: Nodes, text: string, offset: number): boolean {
  if (!('title' in node) || !node.title) return false
  const end = node.position!.end.offset! - (node.type === 'definition' ? 0 : 1)
  const from = Math.max(node.position!.start.offset!, end - MAX_TITLE)
  const quoted = text.slice(from, end).trimEnd()
  const last = quoted.length - 1
  const opening = quoted[last] === ')' ? '(' : quoted[last]!
  let first = last
  // Inside of a title each has a backslash before it.
  do first = quoted.lastIndexOf(opening, first - 1)
  while (first > 0 && quoted[first - 1] === '\\')
  return first > 0 && offset > from + first && offset < from + last
}

/** Whether an offset is in an address that remark found in text: it gives those no positions, nor the text around. */
function isInBareAddress(node: Nodes, text: string, offset: number): boolean {
  if (!('children' in node) || placedChildren(node).length === node.children.length) return false
  const from = Math.max(node.position!.start.offset!, offset - MAX_ADDRESS)
  return /(?:www\.|https?:\/\/)[^\s<]*$/i.test(text.slice(from, offset))
}
