import { groupBy } from '../text/groupBy.ts'
import type { EntryNode } from './entryNode.ts'
import { longestRun } from './longestRun.ts'

/**
 * After which pair of the same pool an entry stands, as the rank of the later version's. Pairs that changed places tell
 * nothing of what stands between them.
 *
 * @param likely mates that are not certain yet: where pairs changed places, they help to tell which ones stayed
 */
export function gapsOf(
  before: EntryNode[],
  after: EntryNode[],
  likely: ReadonlyMap<EntryNode, EntryNode> = new Map(),
): Map<EntryNode, number> {
  const stayed = new Set<EntryNode>()
  for (const nodes of groupBy(after, ({ pool }) => pool).values()) {
    const certain = runOf(nodes, ({ mate }) => mate)
    const isOrdered = certain.length === nodes.filter(({ mate }) => mate).length
    const run = isOrdered ? certain : runOf(nodes, node => node.mate ?? likely.get(node))
    for (const node of run) stayed.add(node)
  }
  const gaps = new Map<EntryNode, number>()
  for (const [side, nodes] of [
    ['before', before],
    ['after', after],
  ] as const) {
    const last = new Map<string, number>()
    for (const node of nodes) {
      if (!node.mate) gaps.set(node, last.get(node.pool) ?? -1)
      else {
        const current = side === 'before' ? node.mate : node
        if (stayed.has(current)) last.set(node.pool, current.rank)
      }
    }
  }
  return gaps
}

/** The entries of the longest run whose mates stand in the same order. */
function runOf(nodes: EntryNode[], mateOf: (node: EntryNode) => EntryNode | null | undefined): EntryNode[] {
  const known = nodes.filter(mateOf)
  return longestRun(known.map(node => mateOf(node)!.rank)).map(index => known[index]!)
}
