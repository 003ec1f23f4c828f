interface Stretch {
  start: number
  end: number
}

/** Joins two lists of stretches, each in order and without overlap, less what of the second overlaps the first. */
export function addApart<Item extends Stretch>(known: readonly Item[], more: readonly Item[]): Item[] {
  if (more.length === 0) return [...known]
  const joined: Item[] = []
  let at = 0
  for (const item of more) {
    while (at < known.length && known[at]!.end <= item.start) joined.push(known[at++]!)
    if (!(at < known.length && known[at]!.start < item.end)) joined.push(item)
  }
  return [...joined, ...known.slice(at)]
}
