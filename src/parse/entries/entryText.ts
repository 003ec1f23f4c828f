import type { Nodes } from 'mdast'
import { htmlText } from '../../markdown/htmlText.ts'
import { plainText } from '../../markdown/plainText.ts'
import { collapseWhitespace } from '../../text/collapseWhitespace.ts'

/** What a reader sees of the nodes of an entry; HTML between Markdown says what stands between its tags. */
export function entryText(nodes: Nodes[]): string {
  return collapseWhitespace(
    nodes.map(node => (node.type === 'html' ? htmlText(node.value) : plainText(node))).join(' '),
  )
}
