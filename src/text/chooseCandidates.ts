import { addCompanions } from './addCompanions.ts'
import type { CandidateList } from './candidateList.ts'
import { CODE_PAGES } from './codePages.ts'
import type { Candidates } from './findCandidates.ts'
import { firstPage } from './firstPage.ts'
import { pickBest } from './pickBest.ts'

/** A run that reaches this is damage whatever stands around it. */
export const CERTAIN = 10
/** A run that reaches this is damage in a document that has certain damage by the same page. */
const LIKELY = 4
/** The same for a run of which every character lost a byte. */
const LIKELY_LOSSY = 6
/** Damaged characters of certain runs that a document needs before the likely ones count. */
const ENOUGH_VOTES = 2
/** A page that explains nearly every unit outside ASCII explains the rest too, if this many runs are certain. */
const WHOLE_COVERAGE = 0.97
const WHOLE_VOTES = 4
const WHOLE_SHARE = 1 / 8
/** A page this far behind the best one of the document does not explain the whole of it. */
const RIVAL_SHARE = 0.95
/** Cyrillic, Greek or Arabic letters in a document that has no others of them, and little outside ASCII. */
const LONELY_WEIGHT = 4
const LONELY_SHARE = 1 / 20
/**
 * Likely runs of Cyrillic, Greek or Arabic letters, and those that lost a byte (` Ã `, which is also the name
 * of a letter), count only where the damage outweighs the healthy text outside ASCII.
 */
const OUTWEIGHING = 1 / 2
/** How much the document's best page is preferred where two read a run differently. */
const SHARE_WEIGHT = 60
const UNIT_WEIGHT = 4

/**
 * What comes out from under a layer and can be read again was damaged twice: few words look like damage by themselves,
 * but Russian is full of pairs that cp866 reads.
 */
const PEELED_WEIGHT = 10

interface Evidence {
  /** By page, how many damaged characters its candidates have. */
  counts: number[]
  /** By page, the scores of its certain candidates. */
  totals: number[]
  /** The candidates that are certain, and those of them that are samples: 1 each. */
  sure: Uint8Array
  samples: Uint8Array
}

function evidenceIn(
  { size, columns: { pages, score, count } }: CandidateList,
  scoreOf: (index: number) => number,
  isSample: (index: number) => boolean,
): Evidence {
  const counts = CODE_PAGES.map(() => 0)
  const totals = CODE_PAGES.map(() => 0)
  const sure = new Uint8Array(size)
  const samples = new Uint8Array(size)
  for (let index = 0; index < size; index++) {
    const isCertain = scoreOf(index) >= CERTAIN
    for (let mask = pages[index]!; mask !== 0; mask &= mask - 1) {
      const page = firstPage(mask)
      counts[page]! += count[index]!
      if (isCertain) totals[page]! += score[index]!
    }
    if (!isCertain) continue
    sure[index] = 1
    if (isSample(index)) samples[index] = 1
  }
  return { counts, totals, sure, samples }
}

/** Gives each candidate, of the pages that read it, the one with the most evidence. */
function choosePages({ size, columns: { page, pages } }: CandidateList, totals: readonly number[]): void {
  for (let index = 0; index < size; index++) {
    let best = page[index]!
    for (let mask = pages[index]! & (-2 << best); mask !== 0; mask &= mask - 1) {
      const other = firstPage(mask)
      if (totals[other]! > totals[best]!) best = other
    }
    page[index] = best
  }
}

/** How well a candidate fits the document, among those that read the same characters. */
function rankBy(
  { columns: { start, end, page, score } }: CandidateList,
  totals: readonly number[],
  best: number,
): (index: number) => number {
  return index =>
    score[index]! +
    UNIT_WEIGHT * (end[index]! - start[index]!) +
    (best > 0 ? (SHARE_WEIGHT * totals[page[index]!]!) / best : 0)
}

/** Certain damage by page, in damaged characters: a run that two pages can read votes for the one that reads it better. */
function votesOf(
  { columns: { page, count } }: CandidateList,
  picked: Int32Array,
  samples: Uint8Array,
): number[] {
  const votes = CODE_PAGES.map(() => 0)
  for (const index of picked) if (samples[index] === 0) votes[page[index]!]! += count[index]!
  return votes
}

/**
 * Chooses which candidates are damage: by themselves, or by what the rest of the document shows.
 *
 * @param units of the text
 * @param isPeeled whether a candidate is what an earlier layer gave
 * @returns their indices in `found`, ascending by place, without overlap; each has got the page
 * that fits the document best
 */
export function chooseCandidates(
  units: Uint16Array,
  { found, explained, nonAscii, length }: Candidates,
  isSample: (index: number) => boolean,
  isPeeled: (index: number) => boolean,
): Int32Array {
  const { size } = found
  const { page: pageOf, score: scores, count, strict, isForeign } = found.columns
  const covers = Array.from(explained, units => units >= nonAscii * WHOLE_COVERAGE)
  const isThin = nonAscii <= length * LONELY_SHARE
  const scoreOf = (index: number): number =>
    scores[index]! +
    (isThin && isForeign[index] === 1 && covers[pageOf[index]!] ? LONELY_WEIGHT : 0) +
    (isForeign[index] === 0 && strict[index] === count[index] && isPeeled(index) ? PEELED_WEIGHT : 0)
  const { counts, totals, sure, samples } = evidenceIn(found, scoreOf, isSample)
  const best = Math.max(...totals)
  choosePages(found, totals)
  const rank = rankBy(found, totals, best)
  const votes = votesOf(found, pickBest(found, sure, rank), samples)
  const isWhole = votes.map(
    (vote, page) =>
      covers[page] === true &&
      totals[page]! >= best * RIVAL_SHARE &&
      vote >= WHOLE_VOTES &&
      vote >= counts[page]! * WHOLE_SHARE,
  )
  const isDamage = (index: number): boolean => {
    const page = pageOf[index]!
    if (isWhole[page]) return true
    const score = scoreOf(index)
    if (score >= CERTAIN) return samples[index] === 0
    const isStrict = strict[index]! > 0
    if (votes[page]! < (isStrict ? ENOUGH_VOTES : 1)) return false
    if ((isForeign[index] === 1 || !isStrict) && explained[page]! < nonAscii * OUTWEIGHING) return false
    return score >= (isStrict ? LIKELY : LIKELY_LOSSY) && !isSample(index)
  }
  const damage = new Uint8Array(size)
  for (let index = 0; index < size; index++) if (isDamage(index)) damage[index] = 1
  addCompanions(units, found, damage, isSample)
  return pickBest(found, damage, rank)
}
