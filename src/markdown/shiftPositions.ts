import type { Nodes } from 'mdast'
import { walk } from './walk.ts'

/** Moves every position in a tree down the file; what the tree was read from must have started at the start of a line. */
export function shiftPositions(tree: Nodes, offset: number, lines: number): void {
  if (offset === 0 && lines === 0) return
  walk(tree, node => {
    if (!node.position) return
    const { start, end } = node.position
    start.offset = start.offset! + offset
    end.offset = end.offset! + offset
    start.line += lines
    end.line += lines
  })
}
