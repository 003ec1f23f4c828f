import { append, type Candidate, type CandidateList, emptyCandidate, emptyList } from './candidateList.ts'
import type { CharacterTable } from './characterTable.ts'
import { CODE_PAGES } from './codePages.ts'
import { dropPatchwork } from './dropPatchwork.ts'
import { firstPage } from './firstPage.ts'
import { pagesAlike } from './pagesAlike.ts'
import { emptySequence, type Sequence } from './readSequence.ts'
import { scanRun } from './scanRun.ts'
import { type ScanTables, scanTables } from './scanTables.ts'

/** All that could be damage in a text, and how the text as a whole fits each page. */
export interface Candidates {
  /** By start; those of different pages overlap. */
  found: CandidateList
  /** Units of the text. */
  length: number
  /** Non-ASCII units of the text. */
  nonAscii: number
  /** For each page, how many of them a candidate explains. */
  explained: Int32Array
}

/**
 * Below this a candidate counts only if its page explains the whole text; Russian holds many such of cp866.
 * A page that has explained less than this share of the text so far will hardly do so.
 */
const HOPELESS = -8
const FITTING_SHARE = 0.9

/**
 * No other page is tried inside a run of so many characters, none of which lost a byte: by chance, one in 4^8 is
 * as long.
 */
const CLEAR_COUNT = 8

const SPACE = 0x20
const QUESTION = 0x3f
const REPLACEMENT = 0xfffd

/** What a pass keeps between characters. */
interface Pass {
  units: Uint16Array
  tables: ScanTables
  sequence: Sequence
  candidate: Candidate
  result: Candidates
  /** For each page, where its last candidate ended. */
  done: Int32Array
  /** Where the last run that no other page is tried in ends. */
  clearEnd: number
  /** The pages that read the last candidate, and where it ends: a quicker answer than `done` for most units. */
  lastPages: number
  lastEnd: number
}

/** Reads what stands at `at` in each page of `mask`, the pages in which it opens a character. */
function tryPages(pass: Pass, at: number, mask: number): void {
  const { units, tables, sequence, candidate, result, done } = pass
  const { found, explained, nonAscii, length } = result
  let left = mask
  let clearEnd = 0
  while (left !== 0) {
    const page = firstPage(left)
    left &= left - 1
    if (done[page]! > at || !scanRun(units, length, at, page, tables, sequence, candidate)) continue
    const { end } = candidate
    let alike = left !== 0 ? pagesAlike(units, candidate, left, tables.characters) : 0
    for (let rest = alike | (1 << page); rest !== 0; rest &= rest - 1) {
      const other = firstPage(rest)
      if (done[other]! > at) alike &= ~(1 << other)
      else {
        done[other] = end
        explained[other]! += end - at
      }
    }
    candidate.pages |= alike
    left &= ~alike
    if (candidate.score > HOPELESS || explained[page]! >= nonAscii * FITTING_SHARE) append(found, candidate)
    const isClear = candidate.strict >= CLEAR_COUNT && candidate.strict === candidate.count
    if (isClear && end > clearEnd) clearEnd = end
    pass.lastPages = candidate.pages
    pass.lastEnd = end
  }
  if (clearEnd === 0) return
  pass.clearEnd = Math.max(pass.clearEnd, clearEnd)
  for (let page = 0; page < done.length; page++) if (done[page]! < clearEnd) done[page] = clearEnd
}

/** The pages in which the unit at `at` opens a character, by what follows it. */
function openingPages(units: Uint16Array, at: number, table: CharacterTable): number {
  const opens = table.leads[units[at]!]!
  if (opens === 0) return 0
  const mask = opens & continuingPages(units[at + 1]!, table)
  // Healthy Russian is full of pairs that open three bytes of cp866.
  const long = mask & table.longLeads[units[at]!]!
  return long === 0 ? mask : mask & (~long | continuingPages(units[at + 2]!, table))
}

/** The pages in which `unit` may stand behind the first byte of a sequence, itself or as what it became. */
function continuingPages(unit: number, { spacePages, continuations }: CharacterTable): number {
  if (unit === SPACE) return spacePages
  return unit === REPLACEMENT || unit === QUESTION ? -1 : continuations[unit]!
}

function newPass(text: string, units: Uint16Array): Pass {
  const { length } = text
  const pages = CODE_PAGES.length
  return {
    units,
    tables: scanTables(text),
    sequence: emptySequence(),
    candidate: emptyCandidate(),
    result: { found: emptyList(length), length, nonAscii: 0, explained: new Int32Array(pages) },
    done: new Int32Array(pages),
    clearEnd: 0,
    lastPages: 0,
    lastEnd: 0,
  }
}

/** Finds what each page can read as UTF-8 in a text by its `units`, in one pass over it. */
export function findCandidates(text: string, units: Uint16Array): Candidates {
  const pass = newPass(text, units)
  const { result, tables } = pass
  const { found, length } = result
  const { characters } = tables
  let at = 0
  while (at < length) {
    while (at < length && units[at]! < 0x80) at++
    const start = at
    const from = found.size
    for (; units[at]! >= 0x80; at++) {
      result.nonAscii++
      if (at < pass.clearEnd) continue
      const known = at < pass.lastEnd ? pass.lastPages : 0
      const mask = openingPages(units, at, characters) & ~known
      if (mask !== 0) tryPages(pass, at, mask)
    }
    if (found.size > from) dropPatchwork(units, start, at, found, from, characters.ids)
  }
  return result
}
