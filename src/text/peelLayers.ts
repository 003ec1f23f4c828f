import { applyRuns } from './applyRuns.ts'
import type { Votes } from './chooseCandidates.ts'
import { findLayer, type LayerRun } from './findLayer.ts'
import { findStrayControls } from './findStrayControls.ts'
import { mergeLayers } from './mergeLayers.ts'

/**
 * Real text was misread three times at most. Each layer doubles what it damages, but crafted text
 * (`Ãƒƒƒƒ…`, where each step gives the next one its first byte) would take a pass for every character.
 */
const maxLayers = 8

export interface Peeled {
  /** By offsets of the text that was given. */
  runs: LayerRun[]
  /** What still changed after the last layer; empty where the text is settled. */
  unsettled: LayerRun[]
}

/** Takes layer after layer off `text`, until nothing more is found or there are too many. */
export const peelLayers = (
  text: string,
  outside: Votes,
  mayRepair?: (start: number, end: number) => boolean,
): Peeled => {
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
  for (let layer = 0; ; layer++) {
    let runs = permit(findLayer(current, outside))
    // Until the last layer is off, a control may be one byte of several.
    if (runs.length === 0) runs = permit(findStrayControls(current))
    if (runs.length === 0) return { runs: merged, unsettled: [] }
    if (layer === maxLayers) {
      const { runs: whole, groupOf } = mergeLayers(current, merged, runs)
      return { runs: merged, unsettled: [...new Set(groupOf)].map(group => whole[group]!) }
    }
    merged = merged.length === 0 ? runs : mergeLayers(current, merged, runs).runs
    current = applyRuns(current, runs)
  }
}
