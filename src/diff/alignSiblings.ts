import { groupBy } from '../text/groupBy.ts'
import type { EntryNode } from './entryNode.ts'
import { gapsOf } from './gapsOf.ts'
import { matchEqual } from './matchEqual.ts'

/**
 * Pairs the entries that read alike among those of one section (or rule, or the handbook's chapters) in two versions.
 * Texts that are there once are certain, and tell the places of those that repeat.
 *
 * @returns the entries of `before` that found a mate
 */
export function alignSiblings(before: EntryNode[], after: EntryNode[]): EntryNode[] {
  if (before.length === 0 || after.length === 0) return []
  const found = matchEqual(before, after, ({ key }) => key, 'single')
  if (found.length === Math.min(before.length, after.length)) return found
  const gaps = gapsOf(before, after, repeatsInOrder(before, after))
  return [
    ...found,
    ...matchEqual(before, after, node => `${gaps.get(node)} ${node.deepKey}`),
    ...matchEqual(before, after, ({ deepKey }) => deepKey),
    ...matchEqual(before, after, node => `${gaps.get(node)} ${node.key}`),
    ...matchEqual(before, after, ({ key }) => key),
  ]
}

/** What is there several times, as often as before, has most likely kept its order: later entries with earlier ones. */
function repeatsInOrder(before: EntryNode[], after: EntryNode[]): Map<EntryNode, EntryNode> {
  const groupsOf = (nodes: EntryNode[]) =>
    groupBy(
      nodes.filter(({ mate }) => !mate),
      ({ deepKey }) => deepKey,
    )
  const old = groupsOf(before)
  const likely = new Map<EntryNode, EntryNode>()
  for (const [key, nodes] of groupsOf(after)) {
    const same = old.get(key)
    if (same?.length !== nodes.length) continue
    for (const [index, node] of nodes.entries()) likely.set(node, same[index]!)
  }
  return likely
}
