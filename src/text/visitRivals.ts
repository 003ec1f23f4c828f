import type { CandidateList } from './candidateList.ts'

/** Visits the place of each of `chosen` with each other strict reading of all of it. */
export function visitRivals(
  { size, columns: { start, end, count, strict } }: CandidateList,
  chosen: Int32Array,
  visit: (at: number, rival: number) => void,
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
