import { collapseWhitespace } from '../../text/collapseWhitespace.ts'
import type { Span } from '../entries/spans.ts'
import type { Asked } from './asked.ts'
import { ASKS } from './marks.ts'

/** What all that `FOLDED` finds begins with: most texts do not, and V8 takes 1 ms to compile the rest. */
const FOLDS = /^[?!{:]/
/** What folds an answer away under a title: `??? question "Why?"` of MkDocs, `{{< details "Why?" >}}` of Hugo, `::: details Why?` of VitePress. */
const FOLDED =
  /^(?:\?\?\?\+?|!!!)\s+[\w\s-]{0,40}["“]([^\n]{1,400}?)["”][ \t]*(?:\n|$)|^\{\{[%<]\s*(?:details|expand|accordion|collapse|faq)\s[^"“}]{0,40}["“]([^\n]{1,400}?)["”][^}\n]{0,80}[%>]\}\}|^:{3,}\s?details(?:\s+|\[)([^\n\]]{1,400})\]?[ \t]*(?:\n|$)/

/** A question under which a page folds its answer away. */
export function folded(parts: Span[]): Asked | null {
  const text = parts.map(({ text }) => text).join('')
  const match = FOLDS.test(text) ? FOLDED.exec(text) : null
  if (!match) return null
  const question = collapseWhitespace((match[1] ?? match[2] ?? match[3])!)
  return { by: ASKS.test(question) ? 'mark' : 'label', question, answer: text.slice(match[0].length) }
}
