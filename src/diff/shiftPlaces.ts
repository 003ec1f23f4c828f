import type { Json, LayoutChange } from '../model/index.ts'
import { misfit } from './findAt.ts'
import { positionsIn } from './placeShifts.ts'

/**
 * Shifts the positions in a model, in place, as `placeShifts` says.
 *
 * @throws TypeError where the model has fewer or more positions than that says
 */
export function shiftPlaces(root: Json, places: LayoutChange['places']): void {
  if (places.length === 0) return
  const positions = positionsIn(root)
  if (places.reduce((sum, [count]) => sum + count, 0) !== positions.length) throw misfit('')
  let at = 0
  for (const [count, startLine, startColumn, startOffset, endLine, endColumn, endOffset] of places) {
    for (const stop = at + count; at < stop; at++) {
      const { start, end } = positions[at]!
      start.line += startLine
      start.column += startColumn
      start.offset += startOffset
      end.line += endLine
      end.column += endColumn
      end.offset += endOffset
    }
  }
}
