import type { Votes } from './chooseCandidates.ts'
import { codePages } from './codePages.ts'
import type { LayerRun } from './findLayer.ts'
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

export interface MojibakeOptions {
  /**
   * Whether `[start, end)` (UTF-16 offsets in the text that is given) may change; what may not still counts
   * as evidence for the rest. All may, unless this says otherwise.
   */
  mayRepair?: (start: number, end: number) => boolean
  /** Damaged characters found elsewhere, for instance in other files of a handbook, by the page's name. */
  votes?: { readonly [codePage: string]: number }
}

/** What takes more layers than any text has is left alone, and the rest is looked at again, so often. */
const attempts = 3

type Predicate = (start: number, end: number) => boolean

/** `permitted`, without what touches `ranges`; they do not overlap, so asking about all runs is linear. */
const except = (length: number, ranges: readonly LayerRun[], permitted?: Predicate): Predicate => {
  const banned = new Uint8Array(length)
  for (const { start, end } of ranges) banned.fill(1, start, end)
  return (start, end) => {
    for (let at = start; at < end; at++) if (banned[at]) return false
    return permitted ? permitted(start, end) : true
  }
}

const noVotes: Votes = codePages.map(() => 0)

/**
 * Finds mojibake. The runs are ascending and do not overlap, and in the text that they make nothing is
 * found any more under the same options. Time grows with the length of the text; nothing throws.
 *
 * @example
 * findMojibake('Whatâ€™s new')
 * // [{ start: 4, end: 7, before: 'â€™', after: '’', codePages: ['cp1252'] }]
 */
export const findMojibake = (text: string, options: MojibakeOptions = {}): MojibakeRun[] => {
  const { mayRepair, votes } = options
  const outside = votes ? codePages.map(page => votes[page.name] ?? 0) : noVotes
  let permitted = mayRepair
  for (let attempt = 0; attempt < attempts; attempt++) {
    const { runs, unsettled } = peelLayers(text, outside, permitted)
    if (unsettled.length === 0)
      return runs.map(({ start, end, after, codePages: pages }) => {
        const before = text.slice(start, end)
        return { start, end, before, after, codePages: pages }
      })
    permitted = except(text.length, unsettled, permitted)
  }
  // The text stays as it is, so a second run comes to the same end.
  return []
}
