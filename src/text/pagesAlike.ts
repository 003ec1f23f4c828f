import type { CharacterTable } from './characterTable.ts'
import { codePages } from './codePages.ts'
import type { Candidate } from './scanRun.ts'

/**
 * Which of `pages` (a mask) read `candidate` to the same bytes as its own page does, and nothing behind
 * it. Five pages read `â€™` alike, so scanning it once saves most of the work on western text.
 */
export const pagesAlike = (
  text: string,
  candidate: Candidate,
  pages: number,
  { ids, bytes, leads }: CharacterTable,
): number => {
  let mask = pages
  for (let at = candidate.start; at < candidate.end && mask !== 0; at++) {
    const row = ids[text.charCodeAt(at)]! * codePages.length
    const byte = bytes[row + candidate.page]
    // Spaces and lost bytes are read apart, so a run with one stays with its own page.
    if (row === 0) return 0
    for (let page = 0, left = mask; left !== 0; page++, left >>= 1)
      if (left & 1 && bytes[row + page] !== byte) mask &= ~(1 << page)
  }
  return candidate.end < text.length ? mask & ~leads[text.charCodeAt(candidate.end)]! : mask
}
