import { bytesOfLead } from './bytesOfLead.ts'
import type { CandidateList } from './candidateList.ts'
import type { CharacterTable } from './characterTable.ts'
import { readSequence, SEQUENCE_KIND, type Sequence } from './readSequence.ts'

/** Portuguese words that begin with à; elsewhere à ends its word, and its space was one of two. */
const PORTUGUESE = /^(?:s\b(?!['’])|quel[ae]s?\b|quilo\b)/
const LETTER = /^\p{L}/u
const WORD_REACH = 8
const GRAVE = 0xe0
const SPACE = 0x20

/** Whether an à whose byte 0xA0 had become a space, and which ends at `end`, needs another space behind it. */
function needsSpace(text: string, start: number, end: number): boolean {
  const rest = text.slice(end, end + WORD_REACH)
  if (!LETTER.test(rest)) return false
  const beginsWord = start === 0 || !LETTER.test(text[start - 1]!)
  return !(beginsWord && PORTUGUESE.test(rest))
}

/** Decodes a run of strict UTF-8, which has been read once and so needs no proof: three times as fast. */
function decodeStrict(
  units: Uint16Array,
  start: number,
  end: number,
  row: number,
  bytes: Uint8Array,
  into: Uint16Array,
  to: number,
): number {
  let next = to
  for (let at = start; at < end; ) {
    const lead = bytes[row | units[at]!]!
    const length = bytesOfLead(lead)
    let codePoint = lead & (0x7f >> length)
    for (let offset = 1; offset < length; offset++)
      codePoint = (codePoint << 6) | (bytes[row | units[at + offset]!]! & 0x3f)
    at += length
    next = put(codePoint, into, next)
  }
  return next
}

/** Writes a character as UTF-16; the halves of a surrogate pair in CESU-8 make one as they are. */
function put(codePoint: number, into: Uint16Array, at: number): number {
  if (codePoint <= 0xffff) {
    into[at] = codePoint
    return at + 1
  }
  into[at] = 0xd800 + ((codePoint - 0x10000) >> 10)
  into[at + 1] = 0xdc00 + (codePoint & 0x3ff)
  return at + 2
}

/**
 * Writes the text that the candidate of index `index` was to `into`, from `to` on. It takes no more units than
 * the candidate has.
 *
 * @param units of `text`
 * @param joins whether the language has à inside words (Vietnamese)
 * @returns the index behind the last unit written
 */
export function decodeRun(
  text: string,
  units: Uint16Array,
  { columns }: CandidateList,
  index: number,
  table: CharacterTable,
  joins: boolean,
  sequence: Sequence,
  into: Uint16Array,
  to: number,
): number {
  const start = columns.start[index]!
  const end = columns.end[index]!
  const page = columns.page[index]!
  if (columns.strict[index] === columns.count[index])
    return decodeStrict(units, start, end, page << 16, table.bytes, into, to)
  let next = to
  for (let at = start; at < end; at = sequence.end) {
    readSequence(units, at, page, table, sequence)
    const { codePoint } = sequence
    next = put(codePoint, into, next)
    const isJoint = sequence.kind !== SEQUENCE_KIND.spaced || codePoint !== GRAVE || joins
    if (!isJoint && needsSpace(text, at, sequence.end)) into[next++] = SPACE
  }
  return next
}
