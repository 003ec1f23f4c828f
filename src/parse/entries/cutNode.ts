import type { Nodes } from 'mdast'
import type { Reading } from '../reading.ts'

/** The same node with another stretch of the parsed text as its place. */
export function cutNode<Node extends Nodes>(
  node: Node,
  start: number,
  end: number,
  { places }: Reading,
): Node {
  const at = places.between(start, end)
  return { ...node, position: { start: { ...at.start, offset: start }, end: { ...at.end, offset: end } } }
}
