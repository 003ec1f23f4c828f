import type { CharacterTable } from './characterTable.ts'
import { readSequence, type Sequence } from './readSequence.ts'
import type { Candidate } from './scanRun.ts'

/** Portuguese words that begin with à; elsewhere à ends its word, and its space was one of two. */
const portuguese = /^(?:s\b(?!['’])|quel[ae]s?\b|quilo\b)/
const letter = /^\p{L}/u
const wordReach = 8
const longRun = 64
const pieceLength = 1024

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
  // Long runs are built by the piece: a string that grows by one character is a chain of as many objects.
  let piece: number[] = []
  for (let at = candidate.start; at < candidate.end; at = sequence.end) {
    readSequence(text, at, candidate.page, table, sequence)
    if (sequence.kind === 'none') break
    if (candidate.count < longRun) result += String.fromCodePoint(sequence.codePoint)
    else piece.push(sequence.codePoint)
    if (piece.length >= pieceLength) {
      result += String.fromCodePoint(...piece)
      piece = []
    }
    if (sequence.kind === 'spaced' && sequence.codePoint === 0xe0) {
      const space = spaceAfter(text, at, sequence.end, joins)
      if (candidate.count < longRun) result += space
      else if (space !== '') piece.push(0x20)
    }
  }
  return piece.length > 0 ? result + String.fromCodePoint(...piece) : result
}
