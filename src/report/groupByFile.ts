/** Findings or failures by their file, in order. */
export function groupByFile<Item extends { file: string | null }>(
  items: readonly Item[],
): Map<string | null, Item[]> {
  const groups = new Map<string | null, Item[]>()
  for (const item of items) {
    const group = groups.get(item.file)
    if (group) group.push(item)
    else groups.set(item.file, [item])
  }
  return groups
}
