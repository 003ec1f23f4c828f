import type { EntryNode } from './entryNode.ts'
import { pair } from './pair.ts'

type Sign = string | number | false | null

/**
 * Pairs the entries that have no mate yet and bear the same sign, those of one sign in order.
 *
 * @param sign an entry with none of its own (`null`, `false`, `''`) is passed over
 * @param repeated whether a sign that several entries of a version bear counts
 * @returns the entries of `before` that found a mate
 */
export function matchEqual(
  before: EntryNode[],
  after: EntryNode[],
  sign: (node: EntryNode, side: 'before' | 'after') => Sign,
  repeated: 'repeated' | 'single' = 'repeated',
): EntryNode[] {
  const waiting = new Map<Sign, { nodes: EntryNode[]; next: number; seen: number }>()
  for (const node of after) {
    const key = node.mate ? null : sign(node, 'after')
    if (key === null || key === false || key === '') continue
    const same = waiting.get(key)
    if (same) same.nodes.push(node)
    else waiting.set(key, { nodes: [node], next: 0, seen: 0 })
  }
  const wanting: [EntryNode, { nodes: EntryNode[]; next: number; seen: number }][] = []
  for (const node of before) {
    const same = node.mate ? undefined : waiting.get(sign(node, 'before'))
    if (!same) continue
    same.seen++
    wanting.push([node, same])
  }
  const found: EntryNode[] = []
  for (const [node, same] of wanting) {
    if (repeated === 'single' && (same.seen > 1 || same.nodes.length > 1)) continue
    const mate = same.nodes[same.next++]
    if (!mate) continue
    pair(node, mate)
    found.push(node)
  }
  return found
}
