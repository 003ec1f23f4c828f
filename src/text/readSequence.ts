import type { CharacterTable } from './characterTable.ts'
import { codePages } from './codePages.ts'

/**
 * How a damaged character was read: `strict` UTF-8; `spaced`, where byte 0xA0 had become a plain space;
 * `lossy`, where a byte had become U+FFFD or `?` and the character is gone; `none`.
 */
export type SequenceKind = 'none' | 'strict' | 'spaced' | 'lossy'

/** One damaged character, filled by `readSequence`; reused, since a text holds hundreds of thousands. */
export interface Sequence {
  kind: SequenceKind
  /** UTF-16 offset behind its last unit. */
  end: number
  codePoint: number
  /** The code point with lost bits as zeros; `codePoint` itself where nothing was lost. */
  partial: number
  /** The bytes that were there: 2 to 4, or 6 for a surrogate pair in CESU-8. */
  length: number
  lead: number
}

const pageCount = codePages.length
const space = 0x20
const question = 0x3f
const replacement = 0xfffd

const byteOf = (table: CharacterTable, unit: number, page: number): number =>
  table.bytes[table.ids[unit]! * pageCount + page]!

/** Over-long forms, and what lies above U+10FFFF, are no UTF-8 (RFC 3629, section 4). */
const secondByteFits = (lead: number, second: number): boolean => {
  if (lead === 0xe0) return second >= 0xa0
  if (lead === 0xf0) return second >= 0x90
  if (lead === 0xf4) return second < 0x90
  return true
}

/** A high surrogate in three bytes has been read; its low one must follow (CESU-8, Unicode report 26). */
const readLowSurrogate = (text: string, table: CharacterTable, page: number, into: Sequence): void => {
  const at = into.end
  const high = into.codePoint
  into.kind = 'none'
  if (high >= 0xdc00 || byteOf(table, text.charCodeAt(at), page) !== 0xed) return
  const second = byteOf(table, text.charCodeAt(at + 1), page)
  const third = byteOf(table, text.charCodeAt(at + 2), page)
  if (second < 0xb0 || second > 0xbf || third < 0x80 || third > 0xbf) return
  into.kind = 'strict'
  into.codePoint = 0x10000 + ((high & 0x3ff) << 10) + ((second & 0x0f) << 6) + (third & 0x3f)
  into.end = at + 3
  into.length = 6
}

/**
 * Reads the one damaged character at `at` as page `page` (an index of `codePages`) has it. Lost bytes are
 * forgiven only where enough of the others are there: `â€?` is read, `é?` is not.
 */
export const readSequence = (
  text: string,
  at: number,
  page: number,
  table: CharacterTable,
  into: Sequence,
): void => {
  into.kind = 'none'
  const first = text.charCodeAt(at)
  if (((table.leads[first]! >> page) & 1) === 0) return
  const lead = byteOf(table, first, page)
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  let codePoint = lead & (0x7f >> length)
  let present = 1
  let spaces = 0
  let lost = 0
  for (let offset = 1; offset < length; offset++) {
    const unit = text.charCodeAt(at + offset)
    // The end of the text reads as NaN, which no table knows.
    let byte = Number.isNaN(unit) ? 0 : byteOf(table, unit, page)
    if (byte >= 0x80 && byte < 0xc0) present++
    else if (unit === space && (table.spacePages >> page) & 1) {
      byte = 0xa0
      spaces++
    } else if (unit === replacement || unit === question) {
      lost++
      byte = 0x80
      if (unit === question && length === 2 && lead > 0xc3) return
    } else return
    if (offset === 1 && lost === 0 && !secondByteFits(lead, byte)) return
    codePoint = (codePoint << 6) | (byte & 0x3f)
  }
  if (spaces + lost > 1 || (spaces + lost > 0 && length > 2 && present < length - 1)) return
  // `â€ ` is a lost closing quote and its space far more often than a dagger.
  if (spaces > 0 && codePoint === 0x2020) return
  into.end = at + length
  into.length = length
  into.lead = lead
  into.partial = codePoint
  into.codePoint = lost > 0 ? replacement : codePoint
  into.kind = lost > 0 ? 'lossy' : spaces > 0 ? 'spaced' : 'strict'
  if (lost === 0 && codePoint >= 0xd800 && codePoint <= 0xdfff) readLowSurrogate(text, table, page, into)
}
