/** A part of a pattern: a test of one item, or `any`, which stands for any number of them. */
export type Wanted<Item> = 'any' | ((item: Item) => boolean)

/**
 * Whether items, such as the characters of a name or the parts of a path, fit a pattern. Where one does not fit, only the
 * last `any` takes one more: what is before it fits already. So the time grows with the product of the lengths, never faster.
 */
export function fitsPattern<Item>(pattern: readonly Wanted<Item>[], items: readonly Item[]): boolean {
  let at = 0
  let item = 0
  let lastAny = -1
  /** The first item that the last `any` has not taken. */
  let retry = 0
  while (item < items.length) {
    const wanted = pattern[at]
    if (wanted === 'any') {
      lastAny = at++
      retry = item
    } else if (wanted?.(items[item]!)) {
      at++
      item++
    } else if (lastAny >= 0) {
      at = lastAny + 1
      item = ++retry
    } else return false
  }
  while (pattern[at] === 'any') at++
  return at === pattern.length
}
