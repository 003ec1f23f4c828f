import type { DoubtfulWord, MojibakeRun } from './findMojibake.ts'
import { mergeLayers } from './mergeLayers.ts'
import type { Readings } from './readDoubt.ts'

/**
 * Gives the doubts about a text from which layers were taken, by offsets of the `original` and with the pages of all
 * layers.
 *
 * @param text `original` after `earlier`
 */
export function placeDoubts(
  original: string,
  text: string,
  earlier: readonly MojibakeRun[],
  doubts: readonly Readings[],
): DoubtfulWord[] {
  const words = new Map<number, DoubtfulWord>()
  const most = doubts.reduce((count, readings) => Math.max(count, readings.length), 0)
  for (let at = 0; at < most; at++) {
    const layer = doubts.map(readings => readings[Math.min(at, readings.length - 1)]!)
    const { runs, groupOf } = mergeLayers(original, text, earlier, layer)
    for (const group of new Set(groupOf)) {
      const { start, end, before, after, codePages } = runs[group]!
      const word = words.get(group) ?? { start, end, before, readings: [] }
      if (word.readings.every(known => known.after !== after)) word.readings.push({ after, codePages })
      words.set(group, word)
    }
  }
  return [...words.values()]
}
