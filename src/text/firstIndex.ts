/**
 * The first index below a length for which something holds that holds for all behind it too, by halving; the length where
 * there is none.
 *
 * @example firstIndex(3, index => [10, 20, 30][index]! > 15) // 1
 */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
