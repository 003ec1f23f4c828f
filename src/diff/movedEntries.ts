import { groupBy } from '../text/groupBy.ts'
import type { EntryNode } from './entryNode.ts'
import { longestRun } from './longestRun.ts'
import { renamedFiles } from './renamedFiles.ts'

/**
 * The entries (of the later version) that a reader finds elsewhere: under another section or rule, in another file, or
 * among the same ones in another order. Of what changed places, as few as can be; what stands in a moved section did
 * not move itself.
 */
export function movedEntries(after: EntryNode[]): Set<EntryNode> {
  const known = after.filter(({ mate }) => mate)
  const moved = new Set(known.filter(node => !isSameParent(node.mate!, node)))
  for (const chapter of renamedFiles(after)) moved.add(chapter)
  const stayed = known.filter(node => !moved.has(node))
  const among = groupBy(stayed, ({ pool, parent }) => `${pool} ${parent?.rank ?? 'top'}`)
  for (const nodes of among.values()) {
    // What shows nothing, such as a line between paragraphs, cannot be seen to move.
    const seen = nodes.filter(({ name, text, pool }) => pool === 'section' || name !== '' || text !== '')
    const run = new Set(longestRun(seen.map(({ mate }) => mate!.rank)))
    for (const [index, node] of seen.entries()) if (!run.has(index)) moved.add(node)
  }
  return moved
}

/**
 * Whether two entries stand under the same one. A chapter under the title heading stands at the top: with another
 * heading of the title's depth, what were chapters are read as sections of the title, and no reader sees a difference.
 */
function isSameParent(before: EntryNode, after: EntryNode): boolean {
  const old = before.parent
  const current = after.parent
  if (old && current) return old.mate === current
  return (!old || isTitle(old.mate)) && (!current || isTitle(current.mate))
}

function isTitle(node: EntryNode | null): boolean {
  return node !== null && node.list === '' && node.name !== ''
}
