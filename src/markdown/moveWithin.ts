import type { Nodes } from 'mdast'
import { walk } from './walk.ts'

type Point = NonNullable<Nodes['position']>['start']

/**
 * Moves the positions in a node to where they are after edits that change nothing else in its tree.
 *
 * @param edits on the text that the node was parsed from, in order, on one line each
 * @param shift by how much the node as a whole has moved already; the edits are not moved
 */
export function moveWithin(
  node: Nodes,
  edits: readonly { start: number; end: number; after: string }[],
  shift: number,
): void {
  const move = (point: Point): void => {
    const offset = point.offset!
    const lineStart = offset - (point.column - 1)
    point.offset = offset + shift
    for (const { start, end, after } of edits) {
      if (end > offset) break
      const growth = after.length - (end - start)
      point.offset += growth
      if (start >= lineStart) point.column += growth
    }
  }
  walk(node, ({ position }) => {
    if (!position) return
    move(position.start)
    move(position.end)
  })
}
