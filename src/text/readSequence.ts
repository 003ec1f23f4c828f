import { bytesOfLead } from './bytesOfLead.ts'
import type { CharacterTable } from './characterTable.ts'

/**
 * How a damaged character was read: `strict` UTF-8; `spaced`, where byte 0xA0 had become a plain space;
 * `lossy`, where a byte had become U+FFFD or `?` and the character is gone; `none`.
 */
export const SEQUENCE_KIND = { none: 0, strict: 1, spaced: 2, lossy: 3 } as const

/** One damaged character, filled by `readSequence`; reused, since a text holds hundreds of thousands. */
export interface Sequence {
  /** One of `SEQUENCE_KIND`. */
  kind: number
  /** UTF-16 offset behind its last unit. */
  end: number
  codePoint: number
  /** The code point with lost bits as zeros; `codePoint` itself where nothing was lost. */
  partial: number
  /** The bytes that were there: 2 to 4, or 6 for a surrogate pair in CESU-8. */
  length: number
  lead: number
}

export function emptySequence(): Sequence {
  return {
    kind: SEQUENCE_KIND.none,
    end: 0,
    codePoint: 0,
    partial: 0,
    length: 0,
    lead: 0,
  }
}

const SPACE = 0x20
const QUESTION = 0x3f
const REPLACEMENT = 0xfffd

/** Over-long forms, and what lies above U+10FFFF, are no UTF-8 (RFC 3629, section 4). */
function secondByteFits(lead: number, second: number): boolean {
  if (lead === 0xe0) return second >= 0xa0
  if (lead === 0xf0) return second >= 0x90
  if (lead === 0xf4) return second < 0x90
  return true
}

/** By bytes, the first code point that needs so many: less is over-long, and no UTF-8. */
const SMALLEST = [0, 0, 0x80, 0x800, 0x10000]

/** A high surrogate in three bytes has been read; its low one must follow (CESU-8, Unicode report 26). */
function readLowSurrogate(units: Uint16Array, bytes: Uint8Array, row: number, into: Sequence): void {
  const at = into.end
  const high = into.codePoint
  into.kind = SEQUENCE_KIND.none
  if (high >= 0xdc00 || bytes[row | units[at]!] !== 0xed) return
  const second = bytes[row | units[at + 1]!]!
  const third = bytes[row | units[at + 2]!]!
  if (second < 0xb0 || second > 0xbf || third < 0x80 || third > 0xbf) return
  into.kind = SEQUENCE_KIND.strict
  into.codePoint = 0x10000 + ((high & 0x3ff) << 10) + ((second & 0x0f) << 6) + (third & 0x3f)
  into.end = at + 3
  into.length = 6
}

/**
 * Reads, in row `row` of `bytes`, a damaged character that lost bytes. They are forgiven only where enough of
 * the others are there: `â€?` is read, `é?` is not.
 */
function readLossy(
  units: Uint16Array,
  at: number,
  { bytes, spacePages }: CharacterTable,
  row: number,
  into: Sequence,
): void {
  const lead = bytes[row | units[at]!]!
  const length = bytesOfLead(lead)
  const isSpacePage = (spacePages >> (row >> 16)) & 1
  let codePoint = lead & (0x7f >> length)
  let present = 1
  let spaces = 0
  let lost = 0
  for (let offset = 1; offset < length; offset++) {
    const unit = units[at + offset]!
    let byte = bytes[row | unit]!
    if (byte >= 0x80 && byte < 0xc0) present++
    else if (unit === SPACE && isSpacePage) {
      byte = 0xa0
      spaces++
    } else if (unit === REPLACEMENT || unit === QUESTION) {
      lost++
      byte = 0x80
      if (unit === QUESTION && length === 2 && lead > 0xc3) return
    } else return
    if (offset === 1 && lost === 0 && !secondByteFits(lead, byte)) return
    codePoint = (codePoint << 6) | (byte & 0x3f)
  }
  if (spaces + lost > 1 || (length > 2 && present < length - 1)) return
  // `â€ ` is a lost closing quote and its space far more often than a dagger; half of a character is none: `Aquí ¡5!`.
  if (spaces > 0 && (codePoint === 0x2020 || (codePoint >= 0xd800 && codePoint <= 0xdfff))) return
  into.end = at + length
  into.length = length
  into.lead = lead
  into.partial = codePoint
  into.codePoint = lost > 0 ? REPLACEMENT : codePoint
  into.kind = lost > 0 ? SEQUENCE_KIND.lossy : SEQUENCE_KIND.spaced
}

/**
 * Reads the one damaged character at `at` of `units` (as `toUnits` makes them) as page `page` (an index of
 * `CODE_PAGES`) has it.
 */
export function readSequence(
  units: Uint16Array,
  at: number,
  page: number,
  table: CharacterTable,
  into: Sequence,
): void {
  into.kind = SEQUENCE_KIND.none
  const { bytes } = table
  const row = page << 16
  const lead = bytes[row | units[at]!]!
  if (lead < 0xc2 || lead > 0xf4) return
  const length = bytesOfLead(lead)
  let codePoint = lead & (0x7f >> length)
  for (let offset = 1; offset < length; offset++) {
    const byte = bytes[row | units[at + offset]!]!
    if (byte < 0x80 || byte >= 0xc0) {
      readLossy(units, at, table, row, into)
      return
    }
    codePoint = (codePoint << 6) | (byte & 0x3f)
  }
  if (codePoint < SMALLEST[length]! || codePoint > 0x10ffff) return
  into.kind = SEQUENCE_KIND.strict
  into.end = at + length
  into.length = length
  into.lead = lead
  into.partial = codePoint
  into.codePoint = codePoint
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) readLowSurrogate(units, bytes, row, into)
}
