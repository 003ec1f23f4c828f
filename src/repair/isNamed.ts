import { hasWord } from './hasWord.ts'
import { lineAround } from './lineAround.ts'

/** What tells that a line speaks of references rather than being damaged by them. */
const TOPICS: readonly [word: RegExp, reason: string][] = [
  [/\b(?:x?html5?|xml|sgml|svg|rss)\b/i, 'the languages that have references'],
  [/\bentit(?:y|ies)\b/i, 'what they are called'],
  [/\b(?:un)?escap(?:e[ds]?|ing)\b|\b(?:en|de)cod(?:e[ds]?|ing)\b/i, 'what is done with them'],
  [/\bampersands?\b|\bcharacter (?:reference|code)s?\b/i, 'names that nobody needs who writes R&D'],
]

/** Directly before a reference these make it the thing to be written. */
const VERB =
  /\b(?:types?|typed|typing|writes?|written|writing|enter|inserts?|use|using|becomes?|as|is|means)[ \t]+$/i

/** Around a reference that stands by itself: white space, and what sets off words, cells and quotes. */
const BEFORE = /(?:^|[\s|([{"'“‘«„*_])$/
const AFTER = /^(?:$|[\s|)\]}"'”’».,:;!?*_])/

/**
 * Whether a text seems to show how a character is written: `To write ©, type &amp;copy;`.
 *
 * @param start of the reference
 * @param end behind it
 * @param character what it stands for
 */
export function isNamed(text: string, start: number, end: number, character: string): boolean {
  const { head, tail } = lineAround(text, start, end)
  if (TOPICS.some(([word]) => word.test(head) || word.test(tail))) return true
  if (!BEFORE.test(head) || !AFTER.test(tail)) return false
  // Ampersands and quotes stand in many lines that speak of other things.
  return VERB.test(head) || (character > '\x7f' && (hasWord(head, character) || hasWord(tail, character)))
}
