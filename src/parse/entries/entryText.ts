import type { Nodes } from 'mdast'
import { plainText } from '../../markdown/plainText.ts'
import { collapseWhitespace } from '../../text/collapseWhitespace.ts'
import { headingText } from '../headingText.ts'
import { withoutTags } from '../withoutTags.ts'
import { htmlSeen } from './htmlSeen.ts'
import { isBackLink } from './isBackLink.ts'

/** What GitHub shows as a sign: `> [!NOTE]`. */
const ALERT = /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/i

/** What a reader sees of the nodes of an entry; HTML between Markdown says what stands between its tags. */
export function entryText(nodes: Nodes[]): string {
  const shown = nodes.filter(node => !isTag(node))
  return textOf(shown) || textOf(nodes)
}

function textOf(nodes: Nodes[]): string {
  return collapseWhitespace(nodes.map(seen).join(' '))
}

/** A tag of a template between paragraphs; code is what a text is about. */
function isTag(node: Nodes): boolean {
  if (node.type !== 'paragraph' || node.children[0]?.type !== 'text') return false
  return node.children[0].value.startsWith('{') && withoutTags(plainText(node)) === ''
}

function seen(node: Nodes): string {
  if (node.type === 'html') return htmlSeen(node.value)
  if (node.type === 'heading') return headingText(node)
  const text = plainText(node)
  // Between the sections of an answer too, it is none of its words.
  if (isBackLink(node, text)) return ''
  return node.type === 'blockquote' ? text.replace(ALERT, '') : text
}
