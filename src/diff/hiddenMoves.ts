import type { LayoutChange } from '../model/index.ts'
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
  const hidden: EntryNode[] = []
  const stayed = new Map<string, EntryNode[]>()
  for (const node of after) {
    if (!node.mate || moved.has(node)) continue
    if (!isSameList(node.mate, node)) hidden.push(node)
    else if (node.list !== '') {
      const among = stayed.get(node.list)
      if (among) among.push(node)
      else stayed.set(node.list, [node])
    }
  }
  for (const nodes of stayed.values()) {
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
