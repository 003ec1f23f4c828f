import { collapseWhitespace } from '../../text/collapseWhitespace.ts'
import { FOLD_SHORTCODE, FOLD_TITLES } from '../entries/foldNames.ts'
import type { Span } from '../entries/spans.ts'
import type { Asked } from './asked.ts'
import { ASKS } from './marks.ts'

/** What all that `FOLDED` finds begins with, and no other question; V8 takes 1 ms to compile the rest. */
export const FOLDS = /^(?:\?{3}|!{3}|\{{2}|:{3}|\[!)/
/** The attributes of a shortcode before the one that asks: `id="one" open=true`. */
const ATTRIBUTES = `(?:\\s+(?!(?:${FOLD_TITLES})\\s?=)[\\w-]{1,30}=(?:"[^"\\n]{0,80}"|[^\\s"]{1,40})){0,5}`
/** What folds an answer away under a title. */
const FOLDED: readonly { pattern: RegExp; reason: string }[] = [
  {
    pattern: /^(?:\?\?\?\+?|!!!)\s+[\w\s-]{0,40}["“]([^\n]{1,400}?)["”][ \t]*(?:\n|$)/,
    reason: '??? question "Why?" of MkDocs',
  },
  {
    pattern: new RegExp(
      `^${FOLD_SHORTCODE}${ATTRIBUTES}\\s+(?:(?:${FOLD_TITLES})\\s?=\\s?)?["“]([^\\n]{1,400}?)["”][^}\\n]{0,80}[%>]\\}\\}`,
    ),
    reason: '{{< details "Why?" >}}, {{< faq-item question="Why?" >}} of Hugo',
  },
  {
    pattern: /^:{3,}\s?details(?:\s+|\[)([^\n\]]{1,400})\]?[ \t]*(?:\n|$)/,
    reason: '::: details Why? of VitePress',
  },
  {
    pattern: /^\[!(?:question|faq|help)\][+-]?[ \t]+([^\n]{1,400})(?:\n|$)/i,
    reason: '> [!question] Why? of Obsidian',
  },
]
/** What only holds such folds may have a title too. */
const HOLDS = /^\{\{[%<]\s*faqs?\s/

/** What holds a question where others in the same look ask: no note. */
const MAY_ASK = /^(?:\?{3}\+?\s+(?:question|faq|help)\b|\{|:|\[)/

/** Reads what folds an answer away: its title asks. */
export function folded(parts: Span[]): Asked | null {
  const text = parts.map(({ text }) => text).join('')
  const match = FOLDED.map(({ pattern }) => pattern.exec(text)).find(found => found !== null)
  if (!match) return null
  const question = collapseWhitespace(match[1]!)
  if (HOLDS.test(text) && !ASKS.test(question)) return null
  const answer = text.slice(match[0].length)
  return { by: ASKS.test(question) ? 'mark' : 'label', question, answer, isFold: MAY_ASK.test(text) }
}
