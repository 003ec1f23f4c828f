import type { List, RootContent } from 'mdast'
import { plainText } from '../../markdown/plainText.ts'
import { countWords } from '../../text/countWords.ts'
import { firstSaid } from '../entries/firstSaid.ts'
import { isBackLink } from '../entries/isBackLink.ts'
import type { OutlineSection } from '../outline.ts'
import { isLeadIn } from './isLeadIn.ts'

/** More than the first words of a definition have. */
const MAX_OPENING = 200
/** What a definition begins with; a table may hold all that is said. */
const PROSE: ReadonlySet<string> = new Set(['paragraph', 'blockquote', 'table'])
/** A list may hold all that is said too: `- Definition: …`. */
const FIELD =
  /^(?:(?:short |full )?(?:definition|meaning|description)|what it (?:is|means)|means)\s?[:：–—-]/i
/** The words of a sentence. */
const MIN_SAID = 5

/** Whether what stands below a heading, or below those in it, says in prose what it is. */
export function isInProse({ nodes, sections }: OutlineSection): boolean {
  const first = opensInProse(nodes)
  if (first?.type === 'list' && (FIELD.test(plainText(first).slice(0, MAX_OPENING)) || isSaid(first)))
    return true
  // A line that ends in a colon over code or a table says nothing of its own.
  const led = first && isLeadIn(first) ? nodes[nodes.indexOf(first) + 1] : undefined
  const isLed = led?.type === 'code' || led?.type === 'table'
  return (first && PROSE.has(first.type) && !isLed) || sections.some(isInProse)
}

/** The first node that says something; code before a paragraph shows what that defines: the type of a thing. */
function opensInProse(nodes: RootContent[]): RootContent | undefined {
  const first = firstSaid(nodes)
  const next = first?.type === 'code' ? nodes[nodes.indexOf(first) + 1] : undefined
  return next?.type === 'paragraph' && !isBackLink(next) ? next : first
}

/** Whether a list says in sentences what a heading is. The items of a reference begin with code, links or bold text. */
function isSaid({ children }: List): boolean {
  return children.every(({ children: [first] }) => {
    if (first?.type !== 'paragraph' || first.children[0]?.type !== 'text') return false
    // `ShipInfo \`object\`` is the type of a field.
    if (first.children[1]?.type === 'inlineCode' && !first.children[0].value.trim().includes(' '))
      return false
    return countWords(plainText(first)) >= MIN_SAID
  })
}
