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

/** What a pass keeps between characters. */
interface Pass {
  text: string
  tables: Tables
  sequence: Sequence
  result: Candidates
  /** For each page, where its last candidate ended. */
  done: Int32Array
}

/** Reads what stands at `at` in each page of `mask`, the pages in which it opens a character. */
const tryPages = ({ text, tables, sequence, result, done }: Pass, at: number, mask: number): void => {
  const { found, explained, nonAscii } = result
  let left = mask
  let clearEnd = 0
  for (let page = 0; left >> page !== 0; page++) {
    if (((left >> page) & 1) === 0 || done[page]! > at) continue
    const candidate = scanRun(text, at, page, tables, sequence)
    if (!candidate) continue
    const { end } = candidate
    const others = left & (-2 << page)
    if (others !== 0) candidate.pages |= pagesAlike(text, candidate, others, tables.characters)
    for (let other = page; candidate.pages >> other !== 0; other++) {
      if (((candidate.pages >> other) & 1) === 0) continue
      if (done[other]! > at) candidate.pages &= ~(1 << other)
      else {
        done[other] = end
        explained[other]! += end - at
      }
    }
    left &= ~candidate.pages
    if (candidate.score > hopeless || explained[page]! >= nonAscii * fittingShare) found.push(candidate)
    if (candidate.strict >= clearCount && end > clearEnd) clearEnd = end
  }
  if (clearEnd > 0)
    for (let page = 0; page < done.length; page++) if (done[page]! < clearEnd) done[page] = clearEnd
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
  const pass: Pass = { text, tables, sequence, result, done: new Int32Array(codePages.length) }
  let at = first
  while (at < text.length) {
    const start = at
    const from = result.found.length
    for (let unit = text.charCodeAt(at); unit >= 0x80; unit = text.charCodeAt(++at)) {
      result.nonAscii++
      const opens = leads[unit]!
      if (opens === 0) continue
      // Behind the end of the text this is NaN, which as an index finds nothing.
      const next = text.charCodeAt(at + 1)
      let mask = opens & (continuations[next] ?? 0)
      if (next === 0x20) mask |= opens & spacePages
      else if (next === 0xfffd || next === 0x3f) mask |= opens
      if (mask !== 0) tryPages(pass, at, mask)
    }
    if (result.found.length > from) dropPatchwork(text, start, at, result.found, from, ids)
    while (at < text.length && text.charCodeAt(at) < 0x80) at++
  }
  return result
}
