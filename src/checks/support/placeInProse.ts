import type { Position } from '../../model/index.ts'
import type { CheckContext } from './context.ts'
import type { Passage } from './fileFacts.ts'

/** Where a piece of a passage's prose stands; null where it is not written as it is read, or goes over several nodes. */
export function placeInProse(
  piece: string,
  { prose }: Passage,
  { source, places, at }: CheckContext,
): Position | null {
  for (const node of prose) {
    if (!node.value.includes(piece)) continue
    const { start, end } = places.of(node)
    const offset = source.slice(start.offset, end.offset).indexOf(piece)
    if (offset >= 0) return at(start.offset + offset, start.offset + offset + piece.length)
  }
  return null
}
