import type { Nodes } from 'mdast'
import { plainText } from '../../markdown/plainText.ts'
import { collapseWhitespace } from '../../text/collapseWhitespace.ts'
import { htmlSeen } from './htmlSeen.ts'

/** What a reader sees of the nodes of an entry; HTML between Markdown says what stands between its tags. */
export function entryText(nodes: Nodes[]): string {
  return collapseWhitespace(
    nodes.map(node => (node.type === 'html' ? htmlSeen(node.value) : plainText(node))).join(' '),
  )
}
