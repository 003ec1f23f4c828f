import type { LayoutChange } from '../model/index.ts'
import { groupBy } from '../text/groupBy.ts'
import type { EntryNode } from './entryNode.ts'
import { longestRun } from './longestRun.ts'

/**
 * The entries that stand elsewhere in the model though no reader sees them move: terms of sections that changed places,
 * since a model has one list of terms; and chapters that are now read as sections.
 *
 * @param after the later version's entries
 * @param moved those that readers see move
 */
export function hiddenMoves(after: EntryNode[], moved: ReadonlySet<EntryNode>): LayoutChange['moves'] {
  const known = after.filter(node => node.mate && !moved.has(node))
  const hidden = known.filter(node => !isSameList(node.mate!, node))
  const stayed = known.filter(node => isSameList(node.mate!, node) && node.list !== '')
  for (const nodes of groupBy(stayed, ({ list }) => list).values()) {
    nodes.sort((a, b) => a.index - b.index)
    const run = new Set(longestRun(nodes.map(({ mate }) => mate!.index)))
    for (const [index, node] of nodes.entries()) if (!run.has(index)) hidden.push(node)
  }
  return hidden.map(({ path, mate }) => ({ before: mate!.path, after: path }))
}

/** Whether two entries are held by lists that are the same one, wherever they stand. */
function isSameList(before: EntryNode, after: EntryNode): boolean {
  if (isTop(before) || isTop(after)) return before.list === after.list
  return before.parent!.mate === after.parent
}

/** Whether an entry stands in a list of the handbook itself. */
function isTop({ list }: EntryNode): boolean {
  return list.lastIndexOf('/') <= 0
}
