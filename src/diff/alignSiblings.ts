import type { EntryNode } from './entryNode.ts'
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
  const gaps = gapsOf(before, after)
  return [
    ...found,
    ...matchEqual(before, after, node => `${gaps.get(node)} ${node.deepKey}`),
    ...matchEqual(before, after, ({ deepKey }) => deepKey),
    ...matchEqual(before, after, node => `${gaps.get(node)} ${node.key}`),
    ...matchEqual(before, after, ({ key }) => key),
  ]
}

/** After which pair of the same pool an entry stands, as the rank of the later version's. */
export function gapsOf(before: EntryNode[], after: EntryNode[]): Map<EntryNode, number> {
  const gaps = new Map<EntryNode, number>()
  for (const [side, nodes] of [
    ['before', before],
    ['after', after],
  ] as const) {
    const last = new Map<string, number>()
    for (const node of nodes) {
      if (!node.mate) gaps.set(node, last.get(node.pool) ?? -1)
      else last.set(node.pool, side === 'before' ? node.mate.rank : node.rank)
    }
  }
  return gaps
}
