import type { Point } from '../model/index.ts'
import { firstIndex } from './firstIndex.ts'

/**
 * The line and column of an offset.
 *
 * @param starts as `lineStarts` gives them, ascending
 * @param offset UTF-16, 0-based
 */
export function pointAt(starts: number[], offset: number): Point {
  const line = firstIndex(starts.length, index => starts[index]! > offset)
  return { line, column: offset - starts[line - 1]! + 1, offset }
}
