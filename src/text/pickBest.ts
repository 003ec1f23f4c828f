import type { CandidateList } from './candidateList.ts'

/** In a group so small, comparing all with all is faster than a map of what is taken. */
const SMALL_GROUP = 16

function pickFromGroup(list: CandidateList, group: number[], rank: (index: number) => number): number[] {
  const { start, end, page } = list.columns
  const ranks = group.map(rank)
  const order = group.map((_, at) => at)
  order.sort((a, b) => {
    const one = group[a]!
    const two = group[b]!
    return ranks[b]! - ranks[a]! || start[one]! - start[two]! || page[one]! - page[two]!
  })
  const first = start[group[0]!]!
  const picked: number[] = []
  if (group.length <= SMALL_GROUP) {
    for (const at of order) {
      const index = group[at]!
      if (picked.every(other => end[other]! <= start[index]! || end[index]! <= start[other]!))
        picked.push(index)
    }
    return picked.sort((a, b) => start[a]! - start[b]!)
  }
  let last = first
  for (const index of group) last = Math.max(last, end[index]!)
  const taken = new Uint8Array(last - first)
  for (const at of order) {
    const index = group[at]!
    const to = end[index]! - first
    let free = true
    for (let unit = start[index]! - first; unit < to && free; unit++) free = taken[unit] === 0
    if (!free) continue
    taken.fill(1, start[index]! - first, to)
    picked.push(index)
  }
  return picked.sort((a, b) => start[a]! - start[b]!)
}

/**
 * Picks, from the candidates of `list` that `isIn` marks with 1 (ascending by start), those of the highest
 * rank that do not overlap. Candidates are given by index.
 */
export function pickBest(list: CandidateList, isIn: Uint8Array, rank: (index: number) => number): Int32Array {
  const { start, end } = list.columns
  const picked = new Int32Array(list.size)
  let size = 0
  // Most candidates stand alone, so a group is an array only once it has two.
  let alone = -1
  let group: number[] = []
  let groupEnd = -1
  const flush = (): void => {
    if (alone >= 0) picked[size++] = alone
    else if (group.length > 0) for (const index of pickFromGroup(list, group, rank)) picked[size++] = index
  }
  for (let index = 0; index < list.size; index++) {
    if (isIn[index] === 0) continue
    if (start[index]! >= groupEnd) {
      flush()
      alone = index
      groupEnd = end[index]!
      continue
    }
    if (alone >= 0) group = [alone, index]
    else group.push(index)
    alone = -1
    groupEnd = Math.max(groupEnd, end[index]!)
  }
  flush()
  return picked.subarray(0, size)
}
