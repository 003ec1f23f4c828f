import { characterTable } from './characterTable.ts'
import { chooseCandidates, type Votes } from './chooseCandidates.ts'
import { codePages } from './codePages.ts'
import { decodeRun } from './decodeRun.ts'
import { findCandidates } from './findCandidates.ts'
import { findDroppedQuotes, stump } from './findDroppedQuotes.ts'
import { quotedSample } from './quotedSample.ts'
import type { Sequence } from './readSequence.ts'
import type { Candidate } from './scanRun.ts'

/** One replacement that takes one code page off. */
export interface LayerRun {
  start: number
  end: number
  after: string
  /** One name; several once layers are merged. */
  codePages: string[]
}

const vietnamese = /[\u1ea0-\u1ef9]/
const control = /[\x80-\x9f]/
/** The bytes that cp1252 leaves undefined: as controls they do not tell it from latin-1. */
const undefinedInCp1252 = /[\x81\x8d\x8f\x90\x9d]/g

const isLatin1 = (before: string): boolean => control.test(before.replace(undefinedInCp1252, ''))

/** Finds the outermost layer of damage in `text`; the votes that `outside` brings are added to the text's own. */
export const findLayer = (text: string, outside: Votes): LayerRun[] => {
  const candidates = findCandidates(text)
  if (candidates.found.length === 0) return []
  const table = characterTable()
  const hasControls = control.test(text)
  const sequence: Sequence = { kind: 'none', end: 0, codePoint: 0, partial: 0, length: 0, lead: 0 }
  const isQuoted = quotedSample(text)
  const isSample = (candidate: Candidate): boolean =>
    isQuoted(candidate.start, candidate.end, candidate.count, () =>
      decodeRun(text, candidate, table, false, sequence),
    )
  const chosen = chooseCandidates(candidates, isSample, outside)
  if (chosen.length === 0) return []
  // One array for all runs of a page: a text has hundreds of thousands.
  const names = codePages.map(({ name }) => [name])
  const latin1 = ['latin-1']
  const decode = (candidate: Candidate, joins: boolean): LayerRun => {
    const { start, end, page } = candidate
    const after = decodeRun(text, candidate, table, joins, sequence)
    const shown = page === 0 && hasControls && isLatin1(text.slice(start, end)) ? latin1 : names[page]!
    return { start, end, after, codePages: shown }
  }
  let runs = chosen.map(candidate => decode(candidate, false))
  if (runs.some(run => vietnamese.test(run.after))) runs = chosen.map(candidate => decode(candidate, true))
  return text.includes(stump) ? findDroppedQuotes(text, runs) : runs
}
