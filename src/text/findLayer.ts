import { characterTable } from './characterTable.ts'
import { chooseCandidates, type Votes } from './chooseCandidates.ts'
import { codePages } from './codePages.ts'
import { decodeRun } from './decodeRun.ts'
import { findCandidates } from './findCandidates.ts'
import { findDroppedQuotes } from './findDroppedQuotes.ts'
import { quotedSample } from './quotedSample.ts'
import type { Candidate } from './scanRun.ts'

/** One replacement that takes one code page off. */
export interface LayerRun {
  start: number
  end: number
  after: string
  codePage: string
}

const vietnamese = /[\u1ea0-\u1ef9]/
const control = /[\x80-\x9f]/
/** The bytes that cp1252 leaves undefined: as controls they do not tell it from latin-1. */
const undefinedInCp1252 = /[\x81\x8d\x8f\x90\x9d]/g

const nameOf = (before: string, page: number): string =>
  page === 0 && control.test(before.replace(undefinedInCp1252, '')) ? 'latin-1' : codePages[page]!.name

/** Finds the outermost layer of damage in `text`; the votes that `outside` brings are added to the text's own. */
export const findLayer = (text: string, outside: Votes): LayerRun[] => {
  const candidates = findCandidates(text)
  if (candidates.found.length === 0) return []
  const table = characterTable()
  const isQuoted = quotedSample(text)
  const isSample = (candidate: Candidate): boolean =>
    isQuoted(candidate.start, candidate.end, candidate.count, () => decodeRun(text, candidate, table, false))
  const chosen = chooseCandidates(candidates, isSample, outside)
  if (chosen.length === 0) return []
  const decode = (candidate: Candidate, joins: boolean): LayerRun => {
    const { start, end, page } = candidate
    const after = decodeRun(text, candidate, table, joins)
    return { start, end, after, codePage: nameOf(text.slice(start, end), page) }
  }
  let runs = chosen.map(candidate => decode(candidate, false))
  if (runs.some(run => vietnamese.test(run.after))) runs = chosen.map(candidate => decode(candidate, true))
  return findDroppedQuotes(text, runs)
}
