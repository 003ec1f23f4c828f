import type { CandidateList } from './candidateList.ts'
import { characterTable } from './characterTable.ts'
import { CERTAIN } from './chooseCandidates.ts'
import { CODE_PAGES } from './codePages.ts'
import type { Candidates } from './findCandidates.ts'
import { firstOccurrences } from './firstOccurrences.ts'
import { visitRivals } from './visitRivals.ts'

/** By which the readings of one page must be better than those of another, all together. */
const CLEARLY = 3
/** The same where no damage of the page is certain by itself, or an earlier layer gave it: the page may be another one. */
const VERY_CLEARLY = 6
/** What the first page is ahead of all others before a text is read: most damage is its, and its letters are common. */
const HEAD_START = 1
const PAGES = CODE_PAGES.length

/** Whether something goes for a candidate and one of another page in the same place. */
type Compare = (index: number, rival: number) => boolean

/**
 * Gives whether the text tells that one of `chosen`, by its place there, is right and the reading of another page is not:
 * both are the same, or its page explains more of the text or all of the word, or has clearly better readings.
 *
 * @param words for each of `chosen`, the number of its word
 */
export function tellsApart(
  units: Uint16Array,
  { found, explained }: Candidates,
  chosen: Int32Array,
  words: Int32Array,
  isPeeled: (index: number) => boolean,
): (at: number, rival: number) => boolean {
  const { page, score } = found.columns
  const differ = differIn(units, found)
  const { lead, readers } = compareReadings(units, found, chosen, differ)
  // By page, whether any of its damage is certain by itself.
  const certain = new Uint8Array(PAGES)
  for (const index of chosen) if (score[index]! >= CERTAIN) certain[page[index]!] = 1
  // By word, the pages that read all of it.
  const wholly = new Uint16Array(chosen.length).fill(-1)
  for (let at = 0; at < chosen.length; at++) wholly[words[at]!]! &= readers[at]!
  return (at, rival) => {
    const index = chosen[at]!
    const [one, other] = [page[index]!, page[rival]!]
    const isThin = certain[one] === 0
    if (lead[one * PAGES + other]! >= (isThin || isPeeled(index) ? VERY_CLEARLY : CLEARLY)) return true
    if (!isThin && explained[one]! > explained[other]!) return true
    const whole = wholly[words[at]!]!
    return ((whole >> one) & 1) > ((whole >> other) & 1) || !differ(index, rival)
  }
}

function differIn(units: Uint16Array, { columns: { start, end, page } }: CandidateList): Compare {
  const { bytes } = characterTable()
  return (index, rival) => {
    const [own, other] = [page[index]! << 16, page[rival]! << 16]
    for (let at = start[index]!; at < end[index]!; at++)
      if (bytes[own | units[at]!] !== bytes[other | units[at]!]) return true
    return false
  }
}

interface Comparison {
  /** At `one * PAGES + other`, by how much the readings of one page are better than those of the other. */
  lead: Int32Array
  /** For each of `chosen`, the pages that read all of it. */
  readers: Uint16Array
}

function compareReadings(
  units: Uint16Array,
  list: CandidateList,
  chosen: Int32Array,
  differ: Compare,
): Comparison {
  const { start, end, page, pages, score, rare } = list.columns
  const lead = new Int32Array(PAGES * PAGES)
  for (let other = 1; other < PAGES; other++) {
    lead[other] = HEAD_START
    lead[other * PAGES] = -HEAD_START
  }
  const readers = Uint16Array.from(chosen, index => pages[index]!)
  // A word that comes again tells no more than it did.
  const isNew = firstOccurrences(units)
  visitRivals(list, chosen, (at, rival) => {
    const index = chosen[at]!
    readers[at]! |= pages[rival]!
    if (!differ(index, rival)) return
    const [one, other] = [page[index]!, page[rival]!]
    if (!isNew(start[index]!, end[index]!, one * PAGES + other)) return
    const difference = score[index]! - score[rival]! + rare[rival]! - rare[index]!
    lead[one * PAGES + other]! += difference
    lead[other * PAGES + one]! -= difference
  })
  return { lead, readers }
}
