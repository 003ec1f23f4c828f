import { collapseWhitespace } from '../../text/collapseWhitespace.ts'
import type { Span } from '../entries/spans.ts'
import type { Asked } from './asked.ts'
import { ASKS } from './marks.ts'

/** What all that `FOLDED` finds begins with, and no other question; V8 takes 1 ms to compile the rest. */
export const FOLDS = /^(?:\?{3}|!{3}|\{{2}|:{3})/
/** What folds an answer away under a title: `??? question "Why?"` of MkDocs, `{{< details "Why?" >}}` of Hugo, `::: details Why?` of VitePress. */
const FOLDED =
  /^(?:\?\?\?\+?|!!!)\s+[\w\s-]{0,40}["“]([^\n]{1,400}?)["”][ \t]*(?:\n|$)|^\{\{[%<]\s*(?:details|expand|accordion|collapse|faq)\s[^"“}]{0,40}["“]([^\n]{1,400}?)["”][^}\n]{0,80}[%>]\}\}|^:{3,}\s?details(?:\s+|\[)([^\n\]]{1,400})\]?[ \t]*(?:\n|$)/

/** What holds a question where others in the same look ask: no note. */
const MAY_ASK = /^(?:\?{3}\+?\s+(?:question|faq|help)\b|\{|:)/

/** Reads what folds an answer away: its title asks. */
export function folded(parts: Span[]): Asked | null {
  const text = parts.map(({ text }) => text).join('')
  const match = FOLDED.exec(text)
  if (!match) return null
  const question = collapseWhitespace((match[1] ?? match[2] ?? match[3])!)
  const answer = text.slice(match[0].length)
  return { by: ASKS.test(question) ? 'mark' : 'label', question, answer, isFold: MAY_ASK.test(text) }
}
