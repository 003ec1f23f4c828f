import type { Nodes, Root } from 'mdast'
import { opensFrontmatter } from './opensFrontmatter.ts'

const MATTER = new Set(['yaml', 'toml'])
const FENCE = /^(?:`+|~+)/

/** Whether what follows a text may belong to its last block: a fence, HTML or frontmatter that is not closed. */
export function isOpen(tree: Root, text: string): boolean {
  if (opensFrontmatter(text) && !MATTER.has(tree.children[0]?.type ?? '')) return true
  let node: Nodes | undefined = tree.children.at(-1)
  const isTop = node !== undefined && !('children' in node)
  while (node && 'children' in node && node.children.length > 0) node = node.children.at(-1)
  if (node?.type === 'code')
    return isUnclosed(text.slice(node.position!.start.offset, node.position!.end.offset))
  // Most HTML ends at a blank line; the rest runs on into it.
  const end = node?.position?.end.offset ?? 0
  return (
    node?.type === 'html' &&
    (!isTop || end > text.trimEnd().length || !/^[ \t]*\r?\n[ \t]*\r?\n/.test(text.slice(end)))
  )
}

/** Whether a code block has an opening fence, and no closing one at least as long. */
function isUnclosed(code: string): boolean {
  const opening = FENCE.exec(code)?.[0]
  if (!opening) return false
  const line =
    /[\r\n][ \t>]*([^\r\n]*)$/.exec(
      code.slice(Math.max(code.lastIndexOf('\n'), code.lastIndexOf('\r'))),
    )?.[1] ?? ''
  const closing = FENCE.exec(line)?.[0] ?? ''
  return !closing.startsWith(opening) || line.trimEnd() !== closing
}
