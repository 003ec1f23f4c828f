/**
 * What of one list the other one lacks, as often as it stands there.
 *
 * @param sign equal for items that are taken for the same
 */
export function without<Item>(
  list: readonly Item[],
  others: readonly Item[],
  sign: (item: Item) => string = String,
): Item[] {
  const counts = new Map<string, number>()
  for (const other of others) counts.set(sign(other), (counts.get(sign(other)) ?? 0) + 1)
  return list.filter(item => {
    const left = counts.get(sign(item)) ?? 0
    if (left > 0) counts.set(sign(item), left - 1)
    return left === 0
  })
}
