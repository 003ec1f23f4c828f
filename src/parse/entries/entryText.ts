import type { Nodes } from 'mdast'
import { plainText } from '../../markdown/plainText.ts'
import { collapseWhitespace } from '../../text/collapseWhitespace.ts'
import { headingText } from '../headingText.ts'
import { htmlSeen } from './htmlSeen.ts'
import { isBackLink } from './isBackLink.ts'

/** What a reader sees of the nodes of an entry; HTML between Markdown says what stands between its tags. */
export function entryText(nodes: Nodes[]): string {
  return collapseWhitespace(nodes.map(seen).join(' '))
}

function seen(node: Nodes): string {
  if (node.type === 'html') return htmlSeen(node.value)
  if (node.type === 'heading') return headingText(node)
  const text = plainText(node)
  // Between the sections of an answer too, it is none of its words.
  return isBackLink(node, text) ? '' : text
}
