import type { CandidateList } from './candidateList.ts'
import type { Candidates } from './findCandidates.ts'
import { tellsApart } from './tellsApart.ts'
import { visitRivals } from './visitRivals.ts'

const SPACE = 0x20

/** Damage in one word that several pages read differently. */
export interface Doubt {
  /** Indices of candidates, ascending by place. */
  chosen: Int32Array
  /** Bit n is page n. */
  pages: number
}

/**
 * Takes from `chosen` what another page reads as other characters, where the text does not tell which page it
 * was: `joĹĄ` is “još” by ISO 8859-2 and “joť” by cp1250. No word is left half repaired, which nobody could read.
 *
 * @param units of the text
 * @param isPeeled whether a candidate is what an earlier layer gave
 * @param prefer which of two candidates the healthy words of the text speak for: above 0 the first, below 0 the other
 * @returns what is left, and what was taken away by word, both ascending by place
 */
export function dropDoubtful(
  units: Uint16Array,
  candidates: Candidates,
  chosen: Int32Array,
  isPeeled: (index: number) => boolean,
  prefer: (one: number, other: number) => number,
): { sure: Int32Array; doubts: Doubt[] } {
  const { found } = candidates
  const { start, end, page } = found.columns
  const words = wordsOf(units, found, chosen)
  const tells = tellsApart(units, candidates, chosen, words, isPeeled)
  const doubtful = new Map<number, number>()
  const better = new Map<number, number>()
  visitRivals(found, chosen, (at, rival) => {
    if (tells(at, rival)) return
    const index = chosen[at]!
    const preferred = prefer(index, rival)
    if (preferred > 0) return
    if (preferred < 0 && start[index] === start[rival] && end[index] === end[rival]) {
      better.set(at, rival)
      return
    }
    const pages = (1 << page[index]!) | (1 << page[rival]!)
    doubtful.set(words[at]!, (doubtful.get(words[at]!) ?? 0) | pages)
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
