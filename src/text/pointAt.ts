import type { Point } from '../model/index.ts'

/**
 * The line and column of an offset.
 *
 * @param starts as `lineStarts` gives them, ascending
 * @param offset UTF-16, 0-based
 */
export function pointAt(starts: number[], offset: number): Point {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - starts[low]! + 1, offset }
}
