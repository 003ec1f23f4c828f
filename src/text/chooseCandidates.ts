import { codePages } from './codePages.ts'
import type { Candidates } from './findCandidates.ts'
import type { Candidate } from './scanRun.ts'

/** A run that reaches this is damage whatever stands around it. */
export const certain = 10
/** A run that reaches this is damage in a document that has certain damage by the same page. */
const likely = 4
/** The same for a run of which every character lost a byte. */
const likelyLossy = 6
/** Damaged characters of certain runs that a document needs before the likely ones count. */
const enoughVotes = 2
/** A page that explains nearly every character outside ASCII explains the others too. */
const wholeCoverage = 0.97
const wholeShare = 0.95
const wholeCount = 4
/** A page far behind the best one of the document has no votes: its runs are read alike by the best. */
const rivalShare = 0.8
/** How much the document's best page is preferred where two read a run differently. */
const shareWeight = 60
const unitWeight = 4

/** Certain damage by page, in damaged characters; index by `codePages`. */
export type Votes = readonly number[]

export interface Choice {
  chosen: Candidate[]
  votes: number[]
}

/** Picks, from candidates that overlap, those with the highest `key`. */
const pickBest = (group: Candidate[], key: (candidate: Candidate) => number): Candidate[] => {
  if (group.length === 1) return group
  const first = group[0]!.start
  let last = first
  for (const candidate of group) last = Math.max(last, candidate.end)
  const taken = new Uint8Array(last - first)
  const ranked = group.map(candidate => ({ candidate, rank: key(candidate) }))
  ranked.sort(
    (a, b) => b.rank - a.rank || a.candidate.start - b.candidate.start || a.candidate.page - b.candidate.page,
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

/** Chooses which candidates are damage: by themselves, or by what the rest of the document shows. */
export const chooseCandidates = (
  candidates: Candidates,
  isSample: (candidate: Candidate) => boolean,
  outside: Votes,
): Choice => {
  const votes = codePages.map((_, page) => outside[page] ?? 0)
  const totals = votes.slice()
  const counts = votes.map(() => 0)
  const samples = new Set<Candidate>()
  for (const candidate of candidates.found) {
    counts[candidate.page]! += candidate.count
    if (candidate.score < certain) continue
    totals[candidate.page]! += candidate.score
    if (isSample(candidate)) samples.add(candidate)
    else votes[candidate.page]! += candidate.count
  }
  const best = Math.max(...totals)
  const whole = votes.map(
    (vote, page) =>
      totals[page]! >= best * wholeShare &&
      vote >= wholeCount &&
      vote * 3 >= counts[page]! &&
      candidates.explained[page]! >= candidates.nonAscii * wholeCoverage,
  )
  const isDamage = (candidate: Candidate): boolean => {
    const { page, score } = candidate
    if (whole[page]) return true
    if (score >= certain) return !samples.has(candidate)
    if (votes[page]! < enoughVotes || totals[page]! < best * rivalShare) return false
    return score >= (candidate.strict > 0 ? likely : likelyLossy) && !isSample(candidate)
  }
  const key = ({ page, score, start, end }: Candidate): number =>
    score + unitWeight * (end - start) + (best > 0 ? (shareWeight * totals[page]!) / best : 0)

  const chosen: Candidate[] = []
  let group: Candidate[] = []
  let groupEnd = -1
  const flush = (): void => {
    if (group.length > 0) for (const candidate of pickBest(group, key)) chosen.push(candidate)
    group = []
  }
  for (const candidate of candidates.found) {
    if (!isDamage(candidate)) continue
    if (candidate.start >= groupEnd) flush()
    group.push(candidate)
    groupEnd = Math.max(groupEnd, candidate.end)
  }
  flush()
  return { chosen, votes }
}
