import type { Nodes } from 'mdast'
import type { Point, Position } from '../model/index.ts'
import { lineStarts } from '../text/lineStarts.ts'
import { pointAt } from '../text/pointAt.ts'

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
  const at = (offset: number): Point => {
    starts ??= lineStarts(source)
    return pointAt(starts, toFile ? toFile(offset) : offset)
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

function copy({
  line,
  column,
  offset,
}: {
  line: number
  column: number
  offset?: number | undefined
}): Point {
  return { line, column, offset: offset! }
}
