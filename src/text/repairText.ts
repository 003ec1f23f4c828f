import type { Votes } from './chooseCandidates.ts'
import { CODE_PAGES } from './codePages.ts'
import type { MojibakeOptions, MojibakeRun } from './findMojibake.ts'
import { peelLayers } from './peelLayers.ts'

/** What takes more layers than any text has is left alone, and the rest is looked at again, so often. */
const ATTEMPTS = 3

type Predicate = (start: number, end: number) => boolean

/** `permitted`, without what touches `ranges`; they do not overlap, so asking about all runs is linear. */
function except(length: number, ranges: readonly MojibakeRun[], permitted?: Predicate): Predicate {
  const banned = new Uint8Array(length)
  for (const { start, end } of ranges) banned.fill(1, start, end)
  return (start, end) => {
    for (let at = start; at < end; at++) if (banned[at]) return false
    return permitted ? permitted(start, end) : true
  }
}

const NO_VOTES: Votes = CODE_PAGES.map(() => 0)

/**
 * Undoes the mojibake of a plain text; `runs` are what was done, by offsets in `text`.
 *
 * @example
 * repairText('cafÃ© “genuine”').text // 'café “genuine”'
 */
export function repairText(
  text: string,
  options: MojibakeOptions = {},
): { text: string; runs: MojibakeRun[] } {
  const { mayRepair, votes } = options
  const outside = votes ? CODE_PAGES.map(page => votes[page.name] ?? 0) : NO_VOTES
  let permitted = mayRepair
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { text: peeled, runs, unsettled } = peelLayers(text, outside, permitted)
    if (unsettled.length === 0) return { text: peeled, runs }
    permitted = except(text.length, unsettled, permitted)
  }
  // The text stays as it is, so a second run comes to the same end.
  return { text, runs: [] }
}
