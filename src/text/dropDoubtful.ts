import type { CandidateList } from './candidateList.ts'
import type { CharacterTable } from './characterTable.ts'
import { CERTAIN } from './chooseCandidates.ts'
import { CODE_PAGES } from './codePages.ts'
import { firstOccurrences } from './firstOccurrences.ts'

/** By which the readings of one page must be better than those of another, all together. */
const CLEARLY = 3
/** The same where no damage of the page is certain by itself, or an earlier layer gave it: the page may be another one. */
const VERY_CLEARLY = 6
/** What the first page is ahead of all others before a text is read: most damage is its, and its letters are common. */
const HEAD_START = 1
const SPACE = 0x20
const PAGES = CODE_PAGES.length

type Visit = (at: number, rival: number) => void

/** Damage in one word that several pages read differently. */
export interface Doubt {
  /** Indices of candidates, ascending by place. */
  chosen: Int32Array
  /** Bit n is page n. */
  pages: number
}

/**
 * Takes from `chosen` what another page reads as other characters, where the text does not tell which page it
 * was: `joĹĄ` is “još” by ISO 8859-2 and “joť” by cp1250. A page that explains more of the text or all of the word
 * tells, or one whose readings are clearly better. No word is left half repaired, which nobody could read.
 *
 * @param units of the text
 * @param explained by page, how many units of the text it can read
 * @param isPeeled whether a candidate is what an earlier layer gave
 * @param prefer which of two candidates the healthy words of the text speak for: above 0 the first, below 0 the other
 * @returns what is left, and what was taken away by word, both ascending by place
 */
export function dropDoubtful(
  units: Uint16Array,
  list: CandidateList,
  chosen: Int32Array,
  explained: Int32Array,
  { bytes }: CharacterTable,
  isPeeled: (index: number) => boolean,
  prefer: (one: number, other: number) => number,
): { sure: Int32Array; doubts: Doubt[] } {
  const { start, end, page, score } = list.columns
  const words = wordsOf(units, list, chosen)
  const differ = (index: number, rival: number): boolean => {
    const [own, other] = [page[index]! << 16, page[rival]! << 16]
    for (let at = start[index]!; at < end[index]!; at++)
      if (bytes[own | units[at]!] !== bytes[other | units[at]!]) return true
    return false
  }
  const { lead, readers } = compareReadings(units, list, chosen, differ)
  // By page, whether any of its damage is certain by itself.
  const certain = new Uint8Array(PAGES)
  for (const index of chosen) if (score[index]! >= CERTAIN) certain[page[index]!] = 1
  // By word, the pages that read all of it.
  const wholly = new Uint16Array(chosen.length).fill(-1)
  for (let at = 0; at < chosen.length; at++) wholly[words[at]!]! &= readers[at]!
  const doubtful = new Map<number, number>()
  const better = new Map<number, number>()
  visitRivals(list, chosen, (at, rival) => {
    const [one, other] = [page[chosen[at]!]!, page[rival]!]
    const index = chosen[at]!
    const isThin = certain[one] === 0
    if (lead[one * PAGES + other]! >= (isThin || isPeeled(index) ? VERY_CLEARLY : CLEARLY)) return
    if (!isThin && explained[one]! > explained[other]!) return
    const whole = wholly[words[at]!]!
    const tells = ((whole >> one) & 1) > ((whole >> other) & 1)
    if (tells || !differ(index, rival)) return
    const preferred = prefer(index, rival)
    if (preferred > 0) return
    if (preferred < 0 && start[index] === start[rival] && end[index] === end[rival]) {
      better.set(at, rival)
      return
    }
    doubtful.set(words[at]!, (doubtful.get(words[at]!) ?? 0) | (1 << one) | (1 << other))
  })
  const best = better.size > 0 ? chosen.map((index, at) => better.get(at) ?? index) : chosen
  if (doubtful.size === 0) return { sure: best, doubts: [] }
  const sure = best.filter((_, at) => !doubtful.has(words[at]!))
  return { sure, doubts: doubtsIn(chosen, words, doubtful) }
}

/** @param pagesOf by doubtful word, the pages that read it differently */
function doubtsIn(chosen: Int32Array, words: Int32Array, pagesOf: ReadonlyMap<number, number>): Doubt[] {
  const doubts: Doubt[] = []
  for (let from = 0, to = 0; from < chosen.length; from = to) {
    while (to < chosen.length && words[to] === words[from]) to++
    const pages = pagesOf.get(words[from]!)
    if (pages !== undefined) doubts.push({ chosen: chosen.subarray(from, to), pages })
  }
  return doubts
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
  differ: (index: number, rival: number) => boolean,
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

/** For each of `chosen`, the number of its word, of which white space is the bound. */
function wordsOf(
  units: Uint16Array,
  { columns: { start, end } }: CandidateList,
  chosen: Int32Array,
): Int32Array {
  const words = new Int32Array(chosen.length)
  for (let at = 1; at < chosen.length; at++) {
    let unit = end[chosen[at - 1]!]!
    const next = start[chosen[at]!]!
    while (unit < next && units[unit]! > SPACE) unit++
    words[at] = words[at - 1]! + (unit < next ? 1 : 0)
  }
  return words
}

/** Visits the place of each of `chosen` with each other strict reading of all of it. */
function visitRivals(
  { size, columns: { start, end, count, strict } }: CandidateList,
  chosen: Int32Array,
  visit: Visit,
): void {
  let first = 0
  for (let rival = 0; rival < size; rival++) {
    while (first < chosen.length && start[chosen[first]!]! < start[rival]!) first++
    if (strict[rival] !== count[rival]) continue
    // The readings of one page do not overlap, so that each choice is met once by each page.
    for (let at = first; at < chosen.length && end[chosen[at]!]! <= end[rival]!; at++)
      if (chosen[at] !== rival) visit(at, rival)
  }
}
