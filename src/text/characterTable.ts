import { CODE_PAGES } from './codePages.ts'
import { once } from './once.ts'

/** What each UTF-16 code unit can be in each code page; bit n of a mask is page n of `CODE_PAGES`. */
export interface CharacterTable {
  /** The pages in which the unit is a byte that opens a UTF-8 sequence: 0xC2 to 0xF4. */
  leads: Uint16Array
  /** Those of `leads` in which the sequence has three bytes or four: 0xE0 to 0xF4. */
  longLeads: Uint16Array
  /** The pages in which the unit is a byte that continues one: 0x80 to 0xBF. */
  continuations: Uint16Array
  /** The byte at `page << 16 | unit`; 0 where the page lacks the unit. */
  bytes: Uint8Array
  /** A dense number for each unit that any page knows; 0 for the others. */
  ids: Uint16Array
  /**
   * At `ids[unit] * CODE_PAGES.length + page`, the pages that have the unit at the same byte as `page` has it; 0 until
   * `fillAlike` is called for the unit, since a text has few of them.
   */
  alike: Uint16Array
  /** The pages whose byte 0xA0 is a no-break space, which others then turn into a plain one. */
  spacePages: number
}

/** Fills in what `alike` says of a unit, with each page as alike to itself. */
export function fillAlike(unit: number, { ids, bytes, alike }: CharacterTable): void {
  const first = ids[unit]! * CODE_PAGES.length
  const pagesAt = new Uint16Array(256)
  for (let page = 0; page < CODE_PAGES.length; page++) pagesAt[bytes[(page << 16) | unit]!]! |= 1 << page
  for (let page = 0; page < CODE_PAGES.length; page++)
    alike[first + page] = pagesAt[bytes[(page << 16) | unit]!]!
}

/** It costs about 1.5 MB and 3 ms, so it is made only when the first non-ASCII text comes. */
export const characterTable = once((): CharacterTable => {
  const leads = new Uint16Array(65536)
  const longLeads = new Uint16Array(65536)
  const continuations = new Uint16Array(65536)
  const ids = new Uint16Array(65536)
  const bytes = new Uint8Array(CODE_PAGES.length << 16)
  let spacePages = 0
  const known: number[] = []
  const add = (unit: number, page: number, byte: number): void => {
    if (ids[unit] === 0) ids[unit] = known.push(unit)
    const at = (page << 16) | unit
    if (bytes[at] !== 0) return
    bytes[at] = byte
    if (byte < 0xc0) continuations[unit]! |= 1 << page
    else if (byte >= 0xc2 && byte <= 0xf4) leads[unit]! |= 1 << page
    if (byte >= 0xe0 && byte <= 0xf4) longLeads[unit]! |= 1 << page
  }
  for (const [index, page] of CODE_PAGES.entries()) {
    for (let byte = 0x80; byte < 0x100; byte++) {
      const unit = page.upperHalf.charCodeAt(byte - 0x80)
      // A byte without a character is the unit of its number; a table that is cut short (cp1252) goes on as Latin-1.
      const known = Number.isNaN(unit) || unit === 0xfffd ? byte : unit
      if (known === 0xa0 && byte === 0xa0) spacePages |= 1 << index
      add(known, index, byte)
    }
    if (page.passesControls) for (let byte = 0x80; byte < 0xa0; byte++) add(byte, index, byte)
  }
  const alike = new Uint16Array((known.length + 1) * CODE_PAGES.length)
  return { leads, longLeads, continuations, bytes, ids, alike, spacePages }
})
