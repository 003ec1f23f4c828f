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

/** What takes more layers than any text has, or has its doubts below one, is left alone, and the rest looked at again, so often. */
const ATTEMPTS = 3

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
    const { runs, unsettled } = peeled
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

function inOrder(words: DoubtfulWord[]): DoubtfulWord[] {
  return words.sort((a, b) => a.start - b.start)
}
