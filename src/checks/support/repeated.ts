/** Pairs every item whose key an earlier one has with the first of them; an empty key is none. */
export function* repeated<Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => string,
): Generator<{ item: Item; first: Item }> {
  const seen = new Map<string, Item>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === '') continue
    const first = seen.get(key)
    if (first === undefined) seen.set(key, item)
    else yield { item, first }
  }
}
