import type { CandidateList } from './candidateList.ts'
import type { CharacterTable } from './characterTable.ts'
import { CODE_PAGES } from './codePages.ts'

/** By which the readings of one page must be better than those of another, all together. */
const CLEARLY = 3
/** What the first page is ahead of all others before a text is read: most damage is its, and its letters are common. */
const HEAD_START = 1

type Visit = (index: number, rival: number) => void

/**
 * Takes from `chosen` what another page reads as other characters, where the text does not tell which page it
 * was: `joĹĄ` is “još” by ISO 8859-2 and “joť” by cp1250. A page that explains more of the text tells, or one
 * whose readings are clearly better.
 *
 * @param units of the text
 * @param explained by page, how many units of the text it can read
 */
export function dropDoubtful(
  units: Uint16Array,
  list: CandidateList,
  chosen: Int32Array,
  explained: Int32Array,
  table: CharacterTable,
): Int32Array {
  const { page, score } = list.columns
  const pages = CODE_PAGES.length
  // At `one * pages + other`, by how much the readings of one page are better than those of the other.
  const lead = new Int32Array(pages * pages)
  for (let other = 1; other < pages; other++) {
    lead[other] = HEAD_START
    lead[other * pages] = -HEAD_START
  }
  visitRivals(units, list, chosen, table, (index, rival) => {
    const [one, other] = [page[index]!, page[rival]!]
    const difference = score[index]! - score[rival]!
    lead[one * pages + other]! += difference
    lead[other * pages + one]! -= difference
  })
  const doubtful = new Set<number>()
  visitRivals(units, list, chosen, table, (index, rival) => {
    const [one, other] = [page[index]!, page[rival]!]
    if (explained[one]! <= explained[other]! && lead[one * pages + other]! < CLEARLY) doubtful.add(index)
  })
  return doubtful.size > 0 ? chosen.filter(index => !doubtful.has(index)) : chosen
}

/** Visits each of `chosen` with each strict reading of all of it that says something else. */
function visitRivals(
  units: Uint16Array,
  { size, columns: { start, end, page, count, strict } }: CandidateList,
  chosen: Int32Array,
  { bytes }: CharacterTable,
  visit: Visit,
): void {
  const differ = (index: number, rival: number): boolean => {
    const [own, other] = [page[index]! << 16, page[rival]! << 16]
    for (let at = start[index]!; at < end[index]!; at++)
      if (bytes[own | units[at]!] !== bytes[other | units[at]!]) return true
    return false
  }
  let first = 0
  for (let rival = 0; rival < size; rival++) {
    while (first < chosen.length && start[chosen[first]!]! < start[rival]!) first++
    if (strict[rival] !== count[rival]) continue
    // The readings of one page do not overlap, so that each choice is met once by each page.
    for (let at = first; at < chosen.length && end[chosen[at]!]! <= end[rival]!; at++)
      if (chosen[at] !== rival && differ(chosen[at]!, rival)) visit(chosen[at]!, rival)
  }
}
