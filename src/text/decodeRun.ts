import type { CharacterTable } from './characterTable.ts'
import { readSequence, type Sequence } from './readSequence.ts'
import type { Candidate } from './scanRun.ts'

/** Portuguese words that begin with à; elsewhere à ends its word, and its space was one of two. */
const portuguese = /^(?:s\b(?!['’])|quel[ae]s?\b|quilo\b)/
const letter = /^\p{L}/u
const wordReach = 8

/** What stands behind an à whose byte 0xA0 had become a space: nothing, or the space that a word needs. */
const spaceAfter = (text: string, start: number, end: number, joins: boolean): string => {
  const rest = text.slice(end, end + wordReach)
  if (joins || !letter.test(rest)) return ''
  const beginsWord = start === 0 || !letter.test(text[start - 1]!)
  return beginsWord && portuguese.test(rest) ? '' : ' '
}

/** The text that `candidate` was; `joins` says that the language has à inside words (Vietnamese). */
export const decodeRun = (
  text: string,
  candidate: Candidate,
  table: CharacterTable,
  joins: boolean,
  sequence: Sequence,
): string => {
  let result = ''
  for (let at = candidate.start; at < candidate.end; at = sequence.end) {
    readSequence(text, at, candidate.page, table, sequence)
    if (sequence.kind === 'none') break
    result += String.fromCodePoint(sequence.codePoint)
    if (sequence.kind === 'spaced' && sequence.codePoint === 0xe0)
      result += spaceAfter(text, at, sequence.end, joins)
  }
  return result
}
