import type { EntryNode } from './entryNode.ts'

/**
 * The entries of the later version in their order, and those that are only in the earlier one after what they followed.
 *
 * @param moved entries of the later version that tell no place
 */
export function readingOrder(
  before: EntryNode[],
  after: EntryNode[],
  moved: ReadonlySet<EntryNode>,
): EntryNode[] {
  const following = new Map<number, EntryNode[]>()
  let last = -1
  for (const node of before) {
    if (node.mate) {
      if (!moved.has(node.mate)) last = node.mate.rank
      continue
    }
    const gone = following.get(last)
    if (gone) gone.push(node)
    else following.set(last, [node])
  }
  return [...(following.get(-1) ?? []), ...after.flatMap(node => [node, ...(following.get(node.rank) ?? [])])]
}
