import type { Json, LayoutChange, Position } from '../model/index.ts'
import { isPosition } from './isPosition.ts'

type Shift = LayoutChange['places'][number]

/**
 * How the positions in one model shift to those in another one of the same shape. Runs of equal shifts are one row, so
 * that a line inserted at the top of a handbook takes a row or two.
 */
export function placeShifts(from: Json, to: Json): LayoutChange['places'] {
  const before = positionsIn(from)
  const after = positionsIn(to)
  const rows: Shift[] = []
  for (const [index, position] of before.entries()) {
    const shift = difference(position, after[index]!)
    const last = rows.at(-1)
    if (last && shift.every((value, at) => at === 0 || value === last[at])) last[0]++
    else rows.push(shift)
  }
  return rows.every(row => row.every((value, at) => at === 0 || value === 0)) ? [] : rows
}

/** All positions in plain data, keys in order of code units. */
export function positionsIn(root: Json): Position[] {
  const found: Position[] = []
  const visit = (value: Json) => {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) for (const item of value) visit(item)
    else if (isPosition(value)) found.push(value)
    else for (const key of Object.keys(value).sort()) visit(value[key]!)
  }
  visit(root)
  return found
}

function difference({ start, end }: Position, to: Position): Shift {
  return [
    1,
    to.start.line - start.line,
    to.start.column - start.column,
    to.start.offset - start.offset,
    to.end.line - end.line,
    to.end.column - end.column,
    to.end.offset - end.offset,
  ]
}
