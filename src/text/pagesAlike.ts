import type { Candidate } from './candidateList.ts'
import { type CharacterTable, fillAlike } from './characterTable.ts'
import { CODE_PAGES } from './codePages.ts'

/**
 * Which of `pages` (a mask) read `candidate` to the same bytes as its own page does, and nothing behind
 * it. Five pages read `â€™` alike, so scanning it once saves most of the work on western text.
 */
export function pagesAlike(
  units: Uint16Array,
  { start, end, page }: Candidate,
  pages: number,
  table: CharacterTable,
): number {
  const { ids, alike, leads } = table
  let mask = pages
  for (let at = start; at < end && mask !== 0; at++) {
    const id = ids[units[at]!]!
    // Spaces and lost bytes are read apart, so a run with one stays with its own page.
    if (id === 0) return 0
    const place = id * CODE_PAGES.length + page
    if (alike[place] === 0) fillAlike(units[at]!, table)
    mask &= alike[place]!
  }
  return mask & ~leads[units[end]!]!
}
