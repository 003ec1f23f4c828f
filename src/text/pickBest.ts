import type { Candidate } from './scanRun.ts'

const pickFromGroup = (group: Candidate[], rank: (candidate: Candidate) => number): Candidate[] => {
  const first = group[0]!.start
  let last = first
  for (const candidate of group) last = Math.max(last, candidate.end)
  const taken = new Uint8Array(last - first)
  const ranked = group.map(candidate => ({ candidate, value: rank(candidate) }))
  ranked.sort(
    (a, b) =>
      b.value - a.value || a.candidate.start - b.candidate.start || a.candidate.page - b.candidate.page,
  )
  const picked: Candidate[] = []
  for (const { candidate } of ranked) {
    const from = candidate.start - first
    const to = candidate.end - first
    let free = true
    for (let at = from; at < to && free; at++) free = taken[at] === 0
    if (!free) continue
    taken.fill(1, from, to)
    picked.push(candidate)
  }
  return picked.sort((a, b) => a.start - b.start)
}

/** Picks, from `candidates` (ascending by start), those of the highest rank that do not overlap. */
export const pickBest = (
  candidates: readonly Candidate[],
  rank: (candidate: Candidate) => number,
): Candidate[] => {
  const picked: Candidate[] = []
  for (let from = 0; from < candidates.length; ) {
    let to = from + 1
    let end = candidates[from]!.end
    while (to < candidates.length && candidates[to]!.start < end) end = Math.max(end, candidates[to++]!.end)
    if (to === from + 1) picked.push(candidates[from]!)
    else for (const candidate of pickFromGroup(candidates.slice(from, to), rank)) picked.push(candidate)
    from = to
  }
  return picked
}
