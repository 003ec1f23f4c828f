import type { Piece } from '../entries/piece.ts'
import type { ShapedTerm } from './shapes.ts'

/** A field of an entry stands among other fields, a term of the same name among more terms. */
const MIN_SURE = 2

/** Drops what is a term only among others where there are too few of them. */
export function dropUnsure(items: Piece[], found: Map<Piece, ShapedTerm>): void {
  const unsure = items.filter(piece => found.get(piece)?.isUnsure)
  const sure = items.filter(piece => found.has(piece)).length - unsure.length
  if (unsure.length === 0 || sure >= MIN_SURE * unsure.length) return
  for (const piece of unsure) found.delete(piece)
}
