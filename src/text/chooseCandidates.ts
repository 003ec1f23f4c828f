import { codePages } from './codePages.ts'
import type { Candidates } from './findCandidates.ts'
import { pickBest } from './pickBest.ts'
import type { Candidate } from './scanRun.ts'

/** A run that reaches this is damage whatever stands around it. */
const certain = 10
/** A run that reaches this is damage in a document that has certain damage by the same page. */
const likely = 4
/** The same for a run of which every character lost a byte. */
const likelyLossy = 6
/** Damaged characters of certain runs that a document needs before the likely ones count. */
const enoughVotes = 2
/** A page that explains nearly every unit outside ASCII explains the rest too, if this many runs are certain. */
const wholeCoverage = 0.97
const wholeVotes = 4
const wholeShare = 1 / 8
/** A page this far behind the best one of the document does not explain the whole of it. */
const rivalShare = 0.95
/** Cyrillic, Greek or Arabic letters in a document that has no others of them, and little outside ASCII. */
const lonelyWeight = 4
const lonelyShare = 1 / 20
/**
 * Likely runs of Cyrillic, Greek or Arabic letters, and those that lost a byte (` Ã `, which is also the name
 * of a letter), count only where the damage outweighs the healthy text outside ASCII.
 */
const outweighing = 1 / 2
/** How much the document's best page is preferred where two read a run differently. */
const shareWeight = 60
const unitWeight = 4

/** Certain damage by page, in damaged characters; index by `codePages`. */
export type Votes = readonly number[]

/** Chooses which candidates are damage: by themselves, or by what the rest of the document shows. */
export const chooseCandidates = (
  candidates: Candidates,
  isSample: (candidate: Candidate) => boolean,
  outside: Votes,
): Candidate[] => {
  const { found, explained, nonAscii, length } = candidates
  const covers = explained.map(units => units >= nonAscii * wholeCoverage)
  const isThin = nonAscii <= length * lonelyShare
  const counts = codePages.map(() => 0)
  const totals = codePages.map((_, page) => outside[page] ?? 0)
  const scoreOf = ({ page, score, isForeign }: Candidate): number =>
    isForeign && isThin && covers[page] ? score + lonelyWeight : score

  const sure: Candidate[] = []
  const samples = new Set<Candidate>()
  for (const candidate of found) {
    const isCertain = scoreOf(candidate) >= certain
    for (let page = 0, mask = candidate.pages; mask !== 0; page++, mask >>= 1) {
      if ((mask & 1) === 0) continue
      counts[page]! += candidate.count
      if (isCertain) totals[page]! += candidate.score
    }
    if (!isCertain) continue
    sure.push(candidate)
    if (isSample(candidate)) samples.add(candidate)
  }
  const best = Math.max(...totals)
  for (const candidate of found) {
    if (candidate.pages === 1 << candidate.page) continue
    for (let page = candidate.page + 1, mask = candidate.pages >> page; mask !== 0; page++, mask >>= 1)
      if (mask & 1 && totals[page]! > totals[candidate.page]!) candidate.page = page
  }
  const rank = ({ page, score, start, end }: Candidate): number =>
    score + unitWeight * (end - start) + (best > 0 ? (shareWeight * totals[page]!) / best : 0)
  // A run that two pages can read votes for the one that reads it better.
  const votes = codePages.map((_, page) => outside[page] ?? 0)
  for (const candidate of pickBest(sure, rank))
    if (!samples.has(candidate)) votes[candidate.page]! += candidate.count

  const isWhole = votes.map(
    (vote, page) =>
      covers[page] === true &&
      totals[page]! >= best * rivalShare &&
      vote >= wholeVotes &&
      vote >= counts[page]! * wholeShare,
  )
  const isDamage = (candidate: Candidate): boolean => {
    const { page, strict, isForeign } = candidate
    if (isWhole[page]) return true
    const score = scoreOf(candidate)
    if (score >= certain) return !samples.has(candidate)
    if (votes[page]! < (strict > 0 ? enoughVotes : 1)) return false
    if ((isForeign || strict === 0) && explained[page]! < nonAscii * outweighing) return false
    const isLikely = score >= (strict > 0 ? likely : likelyLossy)
    return isLikely && !isSample(candidate)
  }
  return pickBest(found.filter(isDamage), rank)
}
