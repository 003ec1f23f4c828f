import { characterTable } from './characterTable.ts'
import { classTable } from './classTable.ts'
import { codePages } from './codePages.ts'
import { pagesAlike } from './pagesAlike.ts'
import { pairWeights } from './pairWeights.ts'
import type { Sequence } from './readSequence.ts'
import { type Candidate, scanRun, type Tables } from './scanRun.ts'

/** All that could be damage in a text, and how the text as a whole fits each page. */
export interface Candidates {
  /** By start; those of different pages overlap. */
  found: Candidate[]
  /** Units of the text. */
  length: number
  /** Non-ASCII units of the text. */
  nonAscii: number
  /** For each page, how many of them a candidate explains. */
  explained: number[]
}

/** A shorter stretch can be half explained by chance. */
const shortCluster = 6

/**
 * Below this a candidate counts only if its page explains the whole text; Russian holds many such of cp866.
 * A page that has explained less than this share of the text so far will hardly do so.
 */
const hopeless = -8
const fittingShare = 0.9

/** No other page is tried inside a run of so many characters: by chance, one in 4^8 is as long. */
const clearCount = 8

const isNonAscii = /[^\x00-\x7f]/

/**
 * Takes from `found`, from index `from` on, the candidates of a page that leaves more than a third of its
 * stretch `[start, end)` unexplained. Characters of no code page (Chinese, emoji) do not count.
 */
const dropPatchwork = (
  text: string,
  start: number,
  end: number,
  found: Candidate[],
  from: number,
  ids: Uint16Array,
): void => {
  if (end - start < shortCluster || from === found.length) return
  const covered = codePages.map(() => 0)
  let whole = true
  for (let at = from; at < found.length; at++) {
    const { pages, start: first, end: last } = found[at]!
    if (first > start || last < end) whole = false
    for (let page = 0, mask = pages; mask !== 0; page++, mask >>= 1)
      if (mask & 1) covered[page]! += Math.min(last, end) - first
  }
  if (whole) return
  let known = 0
  for (let at = start; at < end; at++) if (ids[text.charCodeAt(at)] !== 0) known++
  let kept = from
  for (let at = from; at < found.length; at++) {
    const candidate = found[at]!
    if (covered.some((units, page) => (candidate.pages >> page) & 1 && units * 3 >= known * 2))
      found[kept++] = candidate
  }
  found.length = kept
}

/** Finds what each page can read as UTF-8 in `text`, in one pass over it. */
export const findCandidates = (text: string): Candidates => {
  const result: Candidates = {
    found: [],
    length: text.length,
    nonAscii: 0,
    explained: new Array<number>(codePages.length).fill(0),
  }
  const first = text.search(isNonAscii)
  if (first < 0) return result
  const characters = characterTable()
  const tables: Tables = { characters, classes: classTable(), pairs: pairWeights() }
  const { ids, leads, continuations, spacePages } = characters
  const sequence: Sequence = { kind: 'none', end: 0, codePoint: 0, partial: 0, length: 0, lead: 0 }
  const done = new Int32Array(codePages.length)
  const { found, explained } = result
  let clusterStart = -1
  let clusterFrom = 0
  for (let at = first; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x80) {
      if (clusterStart >= 0) dropPatchwork(text, clusterStart, at, found, clusterFrom, ids)
      clusterStart = -1
      continue
    }
    result.nonAscii++
    if (clusterStart < 0) {
      clusterStart = at
      clusterFrom = found.length
    }
    const opens = leads[unit]!
    if (opens === 0) continue
    const next = text.charCodeAt(at + 1)
    let mask = Number.isNaN(next) ? 0 : opens & continuations[next]!
    if (next === 0x20) mask |= opens & spacePages
    else if (next === 0xfffd || next === 0x3f) mask |= opens
    let clear: Candidate | null = null
    for (let page = 0; mask !== 0; page++, mask >>= 1) {
      if ((mask & 1) === 0 || done[page]! > at) continue
      const candidate = scanRun(text, at, page, tables, sequence)
      if (!candidate) continue
      done[page] = candidate.end
      explained[page]! += candidate.end - at
      if (candidate.score > hopeless || explained[page]! >= result.nonAscii * fittingShare)
        found.push(candidate)
      const alike = mask > 1 ? pagesAlike(text, candidate, (mask >> 1) << (page + 1), tables.characters) : 0
      for (let other = page + 1, left = alike >> other; left !== 0; other++, left >>= 1) {
        if ((left & 1) === 0 || done[other]! > at) continue
        candidate.pages |= 1 << other
        done[other] = candidate.end
        explained[other]! += candidate.end - at
        mask &= ~(1 << (other - page))
      }
      if (candidate.strict >= clearCount && candidate.end > (clear?.end ?? 0)) clear = candidate
    }
    if (clear) for (let page = 0; page < done.length; page++) done[page] = Math.max(done[page]!, clear.end)
  }
  if (clusterStart >= 0) dropPatchwork(text, clusterStart, text.length, found, clusterFrom, ids)
  return result
}
