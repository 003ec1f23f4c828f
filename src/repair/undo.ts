import type { Repair } from '../model/index.ts'
import { applyRuns } from '../text/applyRuns.ts'

/**
 * Takes repairs back.
 *
 * @param text as `repair` gave it
 * @param repairs as `repair` gave them, all of them
 * @returns the text before
 * @throws TypeError where the text is not the one that the repairs made, or one of the two is of the wrong type
 */
export function undo(text: string, repairs: readonly Repair[]): string {
  if (typeof text !== 'string' || !Array.isArray(repairs) || !repairs.every(isRepair))
    throw new TypeError('undo: give the text and the list of repairs that repair() gave with it.')
  let shift = 0
  const edits = repairs
    .filter(({ applied, before, after }) => applied && before !== after)
    .map(({ position, before, after }) => {
      const start = position.start.offset + shift
      shift += after.length - before.length
      if (text.slice(start, start + after.length) !== after) {
        throw new TypeError(
          `undo: ${JSON.stringify(after)} is not at offset ${start}; give the text and the repairs of the same run.`,
        )
      }
      return { start, end: start + after.length, after: before }
    })
  return applyRuns(text, edits)
}

function isRepair(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'position' in value && 'after' in value
}
