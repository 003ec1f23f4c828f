import { findLayer } from './findLayer.ts'
import type { DoubtfulWord, MayRepair, MojibakeRun } from './findMojibake.ts'
import { findStrayControls } from './findStrayControls.ts'
import { fromUnits } from './fromUnits.ts'
import { mergeLayers } from './mergeLayers.ts'
import { placeDoubts } from './placeDoubts.ts'
import { spliceUnits } from './spliceUnits.ts'
import { toUnits } from './toUnits.ts'

/**
 * Real text was misread three times at most. Each layer doubles what it damages, but crafted text
 * (`Ãƒƒƒƒ…`, where each step gives the next one its first byte) would take a pass for every character.
 */
const MAX_LAYERS = 8

const NON_ASCII = /[^\x00-\x7f]/

export interface Peeled {
  /** By offsets of the text that was given. */
  runs: MojibakeRun[]
  /** What still changed after the last layer; empty where the text is settled. */
  unsettled: MojibakeRun[]
  /** What was left since it has several readings, behind the layers that are taken off. */
  doubts: DoubtfulWord[]
}

/** Takes layer after layer off `text`, until nothing more is found or there are too many. */
export function peelLayers(text: string, mayRepair?: MayRepair): Peeled {
  if (!NON_ASCII.test(text)) return { runs: [], unsettled: [], doubts: [] }
  let merged: MojibakeRun[] = []
  let current = text
  let units = toUnits(text)
  // A run is judged by its place in the text that was given, whatever its layer.
  const permit = (runs: MojibakeRun[]): MojibakeRun[] => {
    if (!mayRepair) return runs
    if (merged.length === 0) return runs.filter(({ start, end }) => mayRepair(start, end))
    const { runs: whole, groupOf } = mergeLayers(text, current, merged, runs)
    return runs.filter((_, index) => {
      const { start, end } = whole[groupOf[index]!]!
      return mayRepair(start, end)
    })
  }
  for (let layer = 0; ; layer++) {
    const { runs: found, doubts } = findLayer(
      current,
      units,
      layer > 0 ? peeledUnits(current.length, merged) : null,
    )
    let runs = permit(found)
    // Until the last layer is off, a control may be one byte of several.
    if (runs.length === 0) runs = permit(findStrayControls(current))
    if (runs.length === 0)
      return { runs: merged, unsettled: [], doubts: placeDoubts(text, current, merged, doubts) }
    if (layer === MAX_LAYERS) {
      const { runs: whole, groupOf } = mergeLayers(text, current, merged, runs)
      return { runs: merged, unsettled: [...new Set(groupOf)].map(group => whole[group]!), doubts: [] }
    }
    merged = merged.length === 0 ? runs : mergeLayers(text, current, merged, runs).runs
    const spliced = spliceUnits(units, current.length, runs)
    units = spliced.units
    current = fromUnits(units, spliced.length)
  }
}

/** Marks, in the text of `length` that `runs` made, what they put there. */
function peeledUnits(length: number, runs: readonly MojibakeRun[]): Uint8Array {
  const peeled = new Uint8Array(length)
  let shift = 0
  for (const { start, end, after } of runs) {
    peeled.fill(1, start + shift, start + shift + after.length)
    shift += after.length - (end - start)
  }
  return peeled
}
