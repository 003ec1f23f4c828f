import { firstIndex } from '../text/firstIndex.ts'

/**
 * The longest run of ascending numbers that can be left in place: patience sorting, O(n log n).
 *
 * @param values distinct numbers
 * @returns the indices of the run, ascending
 * @example longestRun([3, 0, 1, 2]) // [1, 2, 3]
 */
export function longestRun(values: readonly number[]): number[] {
  /** For each length of run, the index where the one with the least last value ends. */
  const ends: number[] = []
  const previous: number[] = []
  for (const [index, value] of values.entries()) {
    const length = firstIndex(ends.length, at => values[ends[at]!]! >= value)
    previous.push(length > 0 ? ends[length - 1]! : -1)
    ends[length] = index
  }
  const run: number[] = []
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index]!) run.push(index)
  return run.reverse()
}
