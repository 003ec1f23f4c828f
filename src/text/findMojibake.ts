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

export type MayRepair = (start: number, end: number) => boolean

/** What takes more layers than any text has is left alone, and the rest is looked at again, so often. */
const ATTEMPTS = 3

/**
 * Finds mojibake. The runs are ascending and do not overlap, and in the text that they make nothing is
 * found any more under the same options. Time grows with the length of the text; nothing throws.
 *
 * @param mayRepair whether `[start, end)` (UTF-16 offsets in `text`) may change; what may not still counts as evidence for
 *   the rest. All may, unless this says otherwise
 * @example
 * findMojibake('Whatâ€™s new')
 * // [{ start: 4, end: 7, before: 'â€™', after: '’', codePages: ['cp1252'] }]
 */
export function findMojibake(text: string, mayRepair?: MayRepair): MojibakeRun[] {
  let permitted = mayRepair
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { runs, unsettled } = peelLayers(text, permitted)
    if (unsettled.length === 0) return runs
    permitted = except(text.length, unsettled, permitted)
  }
  // The text stays as it is, so a second run comes to the same end.
  return []
}

/** `permitted`, without what touches `ranges`; they do not overlap, so asking about all runs is linear. */
function except(length: number, ranges: readonly MojibakeRun[], permitted?: MayRepair): MayRepair {
  const banned = new Uint8Array(length)
  for (const { start, end } of ranges) banned.fill(1, start, end)
  return (start, end) => {
    for (let at = start; at < end; at++) if (banned[at]) return false
    return permitted ? permitted(start, end) : true
  }
}
