import { countWords } from '../../text/countWords.ts'
import { hasLetter } from '../../text/hasLetter.ts'
import { isLabel } from './isLabel.ts'

/** How sentences begin, in small letters, that only happen to have a colon or a dash in them. */
const OPENINGS: ReadonlySet<string> = new Set(
  "this|that|these|those|there|here|it|its|it's|they|we|we're|you|your|our|i|he|she|if|when|whenever|because|since|although|please|see|note|for|from|with|in order|used|using|ensure|don't|does|also|then|so|refer|the following|below|above".split(
    '|',
  ),
)
/** Those that names begin with as well: “Use case”, “Read replica”, “All hands”, “To do”, “Must have”, “While loop”. */
const OPENINGS_OF_NAMES: ReadonlySet<string> = new Set(
  'use|make|do|can|should|must|may|go|look|find|read|click|check|ask|add|as|to|and|but|while|some|any|each|every|all|both|another|other|many|most|more'.split(
    '|',
  ),
)
const ALL_OPENINGS: ReadonlySet<string> = new Set([...OPENINGS, ...OPENINGS_OF_NAMES])
/** `IT crowd`, `CAN bus`: in capitals, what begins a sentence otherwise is a short form, unless all is in capitals. */
const SHORT_FORM = /^\p{Lu}{2,}\s(?!\p{Lu}+(?:\s|$))/u
const BRACKETS = /[(（][^()（）]*[)）]/g
/** What only a statement has in it: “Escaping is the default”, “site, not home”. */
const STATES = /\s(?:is|are|isn['’]t|aren['’]t|must|should)\s|,\s(?:not|never)\s/i
const SHORT_BEHIND = /\([A-Z][A-Z\d]{2,11}\)$/
/** `10:30 – Welcome` stands in an agenda. */
const TIME = /^\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?$/i
const MAX_PLAIN_WORDS = 8
/** Names that begin as sentences do are short. */
const MAX_NAME_WORDS = 3
const MAX_WORDS = 14
/** The longest of 252 real terms has 67 characters. */
const MAX_LENGTH = 120
/** What a program fills in: `{{ term.name }}`, `{% for … %}`. */
export const TEMPLATE = /\{\{|\{%/
/** A sentence ends inside of the text, or at its end; `etc.`, `v2.0`, `(pl. Piers)` and `100. Pier` do not. */
const HAS_SENTENCE_END = /(?!^\d{3}\.)[^\s.]{3}[.!?]\s+\p{Lu}|[^\s.]{3,}[!?]$|\s\S{2,}\s\S{3,}\.$/u

/**
 * Whether a text may be a term.
 *
 * @param plain whether nothing but its place marks it; then fewer words and no beginning of a sentence will do
 */
export function isTerm(text: string, plain: boolean): boolean {
  return isTitle(text) && !isLabel(text) && !(plain && isSentence(text, ALL_OPENINGS))
}

/** Whether a text that begins as a sentence does may be a term where it stands among others: “Use case”. */
export function isEitherName(text: string): boolean {
  return isTerm(text, false) && !isSentence(text, OPENINGS) && countWords(text) <= MAX_NAME_WORDS
}

/**
 * Whether a text says something by itself. What stands in brackets may: `TINA (there is no alternative)`; and who shortens
 * a sentence names it: `There is no alternative (TINA)`.
 */
export function isStatement(text: string): boolean {
  return STATES.test(withoutBrackets(text)) && !SHORT_BEHIND.test(text)
}

/** Whether a heading may be a term: there, `Definition` may be one too. */
export function isTitle(text: string): boolean {
  if (text.length > MAX_LENGTH || TEMPLATE.test(text) || text.startsWith('$$')) return false
  const words = countWords(text)
  if (!hasLetter(text) || words > MAX_WORDS) return false
  // `Yahoo!` is a name.
  return words === 1 || !(/[.!?]/.test(text) && HAS_SENTENCE_END.test(withoutBrackets(text)))
}

function isSentence(text: string, openings: ReadonlySet<string>): boolean {
  // Only a digit, of all that words begin with, stands so early in the table of characters.
  if (text[0]! <= '9' && TIME.test(text)) return true
  const words = withoutBrackets(text).trim().toLowerCase().split(/\s+/)
  const [first, second, third] = words
  if (words.length > MAX_PLAIN_WORDS) return true
  if (second === undefined || (SHORT_FORM.test(text) && !OPENINGS.has(second))) return false
  return openings.has(first!) || (third !== undefined && openings.has(`${first} ${second}`))
}

export function withoutBrackets(text: string): string {
  return text.replace(BRACKETS, '')
}
