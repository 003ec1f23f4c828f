import type { CandidateList } from './candidateList.ts'
import { characterTable } from './characterTable.ts'
import { chooseCandidates } from './chooseCandidates.ts'
import { CODE_PAGES } from './codePages.ts'
import { decodeRun } from './decodeRun.ts'
import { dropDoubtful } from './dropDoubtful.ts'
import { findCandidates } from './findCandidates.ts'
import { findDroppedQuotes } from './findDroppedQuotes.ts'
import type { MojibakeRun } from './findMojibake.ts'
import { fromUnits } from './fromUnits.ts'
import { healthyPairs } from './healthyPairs.ts'
import { quotedSample } from './quotedSample.ts'
import { type Readings, readDoubt } from './readDoubt.ts'
import { emptySequence } from './readSequence.ts'

const VIETNAMESE = /[\u1ea0-\u1ef9]/
/** The bytes that cp1252 leaves undefined: as controls they do not tell it from latin-1. */
const UNDEFINED_IN_CP1252 = [0x81, 0x8d, 0x8f, 0x90, 0x9d]

function isLatin1(units: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = units[at]!
    if (unit >= 0x80 && unit <= 0x9f && !UNDEFINED_IN_CP1252.includes(unit)) return true
  }
  return false
}

/** What the runs at the indices `chosen` were: `ends[n]` is where that of `chosen[n]` ends in `decoded`. */
function decodeAll(
  text: string,
  units: Uint16Array,
  found: CandidateList,
  chosen: Int32Array,
  joins: boolean,
): { decoded: string; ends: Int32Array } {
  const { start, end } = found.columns
  const table = characterTable()
  const sequence = emptySequence()
  let length = 0
  for (const index of chosen) length += end[index]! - start[index]!
  // One buffer for all: a string that grows by a character is a chain of as many objects.
  const into = new Uint16Array(length)
  const ends = new Int32Array(chosen.length)
  let to = 0
  for (let at = 0; at < chosen.length; at++) {
    to = decodeRun(text, units, found, chosen[at]!, table, joins, sequence, into, to)
    ends[at] = to
  }
  return { decoded: fromUnits(into, to), ends }
}

/** The outermost layer of damage in a text. */
export interface Layer {
  runs: MojibakeRun[]
  /** What has several readings, by word. */
  doubts: Readings[]
}

/**
 * Finds the outermost layer of damage in `text`, by its `units`.
 *
 * @param peeled 1 for each unit that an earlier layer gave; null for the first
 */
export function findLayer(text: string, units: Uint16Array, peeled: Uint8Array | null = null): Layer {
  const candidates = findCandidates(text, units)
  const { found } = candidates
  if (found.size === 0) return { runs: [], doubts: [] }
  const { start, end, page, count } = found.columns
  const decode = (index: number): string => decodeAll(text, units, found, Int32Array.of(index), false).decoded
  const isQuoted = quotedSample(text, units, decode)
  const isSample = (index: number): boolean => isQuoted(index, start[index]!, end[index]!, count[index]!)
  const isPeeled = (index: number): boolean => peeled?.[start[index]!] === 1 && peeled[end[index]! - 1] === 1
  const likely = chooseCandidates(units, candidates, isSample, isPeeled)
  const prefer = healthyPairs(text, found, decode)
  const { sure, doubts } = dropDoubtful(units, candidates, likely, isPeeled, prefer)
  // One array for all runs of a page: a text has hundreds of thousands.
  const names = CODE_PAGES.map(({ name }) => [name])
  const latin1 = ['latin-1']
  const toRun = (index: number, after: string): MojibakeRun => {
    const from = start[index]!
    const to = end[index]!
    const isControl = page[index] === 0 && isLatin1(units, from, to)
    const codePages = isControl ? latin1 : names[page[index]!]!
    return { start: from, end: to, before: text.slice(from, to), after, codePages }
  }
  const readings = doubts.map(doubt => readDoubt(text, found, doubt, index => toRun(index, decode(index))))
  if (sure.length === 0) return { runs: [], doubts: readings }
  let { decoded, ends } = decodeAll(text, units, found, sure, false)
  if (VIETNAMESE.test(decoded)) ({ decoded, ends } = decodeAll(text, units, found, sure, true))
  const runs: MojibakeRun[] = []
  for (let at = 0; at < sure.length; at++)
    runs.push(toRun(sure[at]!, decoded.slice(at > 0 ? ends[at - 1]! : 0, ends[at]!)))
  return { runs: findDroppedQuotes(text, runs), doubts: readings }
}
