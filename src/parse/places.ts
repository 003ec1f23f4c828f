import type { Nodes } from 'mdast'
import type { Point as NodePoint } from 'unist'
import type { Point, Position } from '../model/index.ts'
import { lineStarts } from '../text/lineStarts.ts'
import { pointAt } from '../text/pointAt.ts'

/** How many lines on from the last place are tried before all are searched. */
const NEAR = 3

export interface Places {
  /** The place of a node, or of a run of siblings. */
  of: (first: Nodes, last?: Nodes) => Position
  /** The place of `[start, end)`, offsets in the text that was parsed. */
  between: (start: number, end: number) => Position
}

/**
 * Gives the places in the file of what was parsed.
 *
 * @param source the file
 * @param toFile turns an offset in the parsed text into one in the file; null where they are the same
 */
export function places(source: string, toFile: ((offset: number) => number) | null): Places {
  let starts: number[] | undefined
  let line = 0
  const at = (wanted: number): Point => {
    starts ??= lineStarts(source)
    const offset = toFile ? toFile(wanted) : wanted
    // Most places are asked for in order: the line of the last one, or one of the next, saves the search.
    for (let near = line; near <= line + NEAR; near++) {
      if (offset < (starts[near] ?? Number.POSITIVE_INFINITY)) break
      if (offset >= (starts[near + 1] ?? Number.POSITIVE_INFINITY)) continue
      line = near
      return { line: line + 1, column: offset - starts[line]! + 1, offset }
    }
    const point = pointAt(starts, offset)
    line = point.line - 1
    return point
  }
  const between = (start: number, end: number) => ({ start: at(start), end: at(end) })
  if (toFile)
    return {
      between,
      of: (first, last = first) => between(first.position!.start.offset!, last.position!.end.offset!),
    }
  return {
    between,
    of: (first, last = first) => ({ start: copy(first.position!.start), end: copy(last.position!.end) }),
  }
}

function copy({ line, column, offset }: NodePoint): Point {
  return { line, column, offset: offset! }
}
