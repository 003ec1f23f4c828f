import { applyRuns } from './applyRuns.ts'
import type { Votes } from './chooseCandidates.ts'
import { codePages } from './codePages.ts'
import { findLayer, type LayerRun } from './findLayer.ts'
import { findStrayControls } from './findStrayControls.ts'
import { mergeLayers } from './mergeLayers.ts'

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
  let merged: LayerRun[] = []
  let current = text
  // A run is judged by its place in the text that was given, whatever its layer.
  const permit = (runs: LayerRun[]): LayerRun[] => {
    if (!mayRepair) return runs
    if (merged.length === 0) return runs.filter(({ start, end }) => mayRepair(start, end))
    const { runs: whole, groupOf } = mergeLayers(current, merged, runs)
    return runs.filter((_, index) => {
      const { start, end } = whole[groupOf[index]!]!
      return mayRepair(start, end)
    })
  }
  // Each layer shortens what it changes or leaves fewer characters to change, so this ends.
  for (;;) {
    let runs = permit(findLayer(current, outside))
    // Until the last layer is off, a control may be one byte of several.
    if (runs.length === 0) runs = permit(findStrayControls(current))
    if (runs.length === 0) break
    merged = merged.length === 0 ? runs : mergeLayers(current, merged, runs).runs
    current = applyRuns(current, runs)
  }
  return merged.map(run => ({
    start: run.start,
    end: run.end,
    before: text.slice(run.start, run.end),
    after: run.after,
    codePages: run.codePages,
  }))
}
