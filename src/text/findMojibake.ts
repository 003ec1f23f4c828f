import { applyRuns } from './applyRuns.ts'
import { mergeLayers } from './mergeLayers.ts'
import { peelLayers } from './peelLayers.ts'

/** A stretch of text that was UTF-8, read in another code page once or several times. */
export interface MojibakeRun {
  /** UTF-16 offset in the text that was given. */
  start: number
  /** UTF-16 offset behind its last unit. */
  end: number
  before: string
  after: string
  /** The pages it was misread in, outermost (last misread, first taken off) first. */
  codePages: string[]
}

/** A damaged word that has several readings, where the text does not tell which of them it was. */
export interface DoubtfulWord {
  /** UTF-16 offset in the text that was given. */
  start: number
  /** UTF-16 offset behind its last unit. */
  end: number
  before: string
  /** The likeliest first. */
  readings: { after: string; codePages: string[] }[]
}

export interface Mojibake {
  runs: MojibakeRun[]
  doubts: DoubtfulWord[]
}

export type MayRepair = (start: number, end: number) => boolean

/**
 * What takes more layers than any text has, has its doubts below one, or comes to light only beside those, is left alone,
 * and the rest looked at again, so often.
 */
const ATTEMPTS = 5

/**
 * Finds mojibake. The runs are ascending and do not overlap, and in the text that they make nothing but doubts is
 * found any more under the same options. Time grows with the length of the text; nothing throws.
 *
 * @param mayRepair whether `[start, end)` (UTF-16 offsets in `text`) may change; what may not still counts as evidence for
 *   the rest. All may, unless this says otherwise
 * @example
 * findMojibake('Whatâ€™s new').runs
 * // [{ start: 4, end: 7, before: 'â€™', after: '’', codePages: ['cp1252'] }]
 */
export function findMojibake(text: string, mayRepair?: MayRepair): Mojibake {
  return search(text, mayRepair, true)
}

/** @param looksAgain whether a second run would find nothing more, beside what is left alone */
function search(text: string, mayRepair: MayRepair | undefined, looksAgain: boolean): Mojibake {
  // Made when it is needed: hardly a text needs it.
  let banned: Uint8Array | undefined
  const isBanned = ({ start, end }: { start: number; end: number }): boolean => {
    for (let at = start; banned && at < end; at++) if (banned[at]) return true
    return false
  }
  const permitted: MayRepair = (start, end) =>
    !isBanned({ start, end }) && (mayRepair ? mayRepair(start, end) : true)
  let told: DoubtfulWord[] = []
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const peeled = peelLayers(text, attempt > 1 ? permitted : mayRepair)
    const { runs } = peeled
    // Around what is left alone, a second run may see more than this one.
    const again = looksAgain && banned ? foundAgain(text, runs, mayRepair) : []
    const unsettled = [...peeled.unsettled, ...again]
    const doubts = peeled.doubts.filter(doubt => !isBanned(doubt))
    // A word without its outer layer alone is as hard to read, and who looks it up has lost how it was damaged.
    const halves = doubts.filter(({ readings }) => readings[0]!.codePages.length > 1)
    const isLast = attempt === ATTEMPTS
    if (unsettled.length === 0 && (halves.length === 0 || isLast))
      return { runs, doubts: inOrder([...told, ...doubts]) }
    banned ??= new Uint8Array(text.length)
    for (const { start, end } of [...unsettled, ...halves]) banned.fill(1, start, end)
    told = [...told, ...halves]
  }
  // The text stays as it is, so a second run comes to the same end.
  return { runs: [], doubts: inOrder(told) }
}

/** What a second run would find in the text that `runs` make, by where it stands in `text`. */
function foundAgain(text: string, runs: MojibakeRun[], mayRepair?: MayRepair): MojibakeRun[] {
  if (runs.length === 0) return []
  const current = applyRuns(text, runs)
  const { runs: whole, groupOf } = mergeLayers(text, current, runs, search(current, undefined, false).runs)
  const again = [...new Set(groupOf)].map(group => whole[group]!)
  return again.filter(({ start, end }) => !mayRepair || mayRepair(start, end))
}

function inOrder(words: DoubtfulWord[]): DoubtfulWord[] {
  return words.sort((a, b) => a.start - b.start)
}
