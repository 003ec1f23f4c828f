import { hasLetter } from '../../text/hasLetter.ts'
import { isLabel } from './isLabel.ts'

/** How sentences begin, in small letters, that only happen to have a colon or a dash in them. */
const OPENINGS: ReadonlySet<string> = new Set(
  "this|that|these|those|there|here|it|its|it's|they|we|we're|you|your|our|i|he|she|if|when|whenever|while|because|since|although|please|see|note|for|from|with|in order|as|to|use|used|using|make|ensure|don't|do|does|can|should|must|may|also|then|and|but|so|some|any|each|every|all|both|another|other|many|most|more|read|click|check|ask|add|go|look|find|refer|the following|below|above".split(
    '|',
  ),
)
const BRACKETS = /[(（][^()（）]*[)）]/g
/** What only a statement has in it: “Escaping is the default”, “site, not home”. */
const STATES = /\s(?:is|are|isn['’]t|aren['’]t|must|should)\s|,\s(?:not|never)\s/i
/** `10:30 – Welcome` stands in an agenda. */
const TIME = /^\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?$/i
const MAX_PLAIN_WORDS = 8
const MAX_WORDS = 14
/** The longest of 252 real terms has 67 characters. */
const MAX_LENGTH = 120
/** What a program fills in: `{{ term.name }}`, `{% for … %}`. */
export const TEMPLATE = /\{\{|\{%/
/** A sentence ends inside of the text, or at its end; `etc.` and `v2.0` do not. */
const HAS_SENTENCE_END = /[^\s.]{3}[.!?]\s+\p{Lu}|[^\s.]{3,}[!?]$|\s\S{2,}\s\S{3,}\.$/u

/**
 * Whether a text may be a term.
 *
 * @param plain whether nothing but its place marks it; then fewer words and no beginning of a sentence will do
 */
export function isTerm(text: string, plain: boolean): boolean {
  return isTitle(text) && !isLabel(text) && !(plain && isSentence(text))
}

/** Whether a text says something by itself. What stands in brackets may: `TINA (there is no alternative)`. */
export function isStatement(text: string): boolean {
  return STATES.test(text.replace(BRACKETS, ''))
}

/** Whether a heading may be a term: there, `Definition` may be one too. */
export function isTitle(text: string): boolean {
  if (text.length > MAX_LENGTH || TEMPLATE.test(text) || text.startsWith('$$')) return false
  const words = text.split(/\s+/)
  if (!hasLetter(text) || words.length > MAX_WORDS) return false
  // `Yahoo!` is a name.
  return words.length === 1 || !(/[.!?]/.test(text) && HAS_SENTENCE_END.test(text))
}

function isSentence(text: string): boolean {
  const [first, second, ...others] = text.replace(BRACKETS, '').trim().toLowerCase().split(/\s+/)
  // Only a digit, of all that words begin with, stands so early in the table of characters.
  if (text[0]! <= '9' && TIME.test(text)) return true
  if (second === undefined) return false
  return (
    others.length > MAX_PLAIN_WORDS - 2 ||
    OPENINGS.has(first!) ||
    (others.length > 0 && OPENINGS.has(`${first} ${second}`))
  )
}
