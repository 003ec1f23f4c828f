import type { Piece } from '../entries/piece.ts'
import type { ShapedTerm } from './shapes.ts'

/** Labels of several lists, or of several paragraphs below labels of their own; or inside of several paragraphs. */
export function fieldsOf(terms: [Piece, ShapedTerm][]): ReadonlySet<string> {
  const hasLabels = terms.some(([{ kind }, { by }]) => kind === 'paragraph' && by === 'label')
  const own = terms.filter(
    ([{ kind }, { by }]) => by !== 'label' && kind !== 'row' && (kind !== 'paragraph' || hasLabels),
  )
  const inside = terms.filter(([{ origin, index }]) => origin?.type === 'paragraph' && index > 0)
  return new Set([
    ...comingAgain(own, piece => (piece.kind === 'item' ? piece.origin : piece)),
    ...comingAgain(inside, ({ origin }) => origin),
  ])
}

/** The terms that stand in more than one place, in lower case. */
function comingAgain(terms: [Piece, ShapedTerm][], placeOf: (piece: Piece) => unknown): string[] {
  const places = new Map<string, Set<unknown>>()
  for (const [piece, { term }] of terms) {
    const key = term.toLowerCase()
    const known = places.get(key) ?? new Set()
    places.set(key, known.add(placeOf(piece)))
  }
  return [...places].filter(([, { size }]) => size > 1).map(([key]) => key)
}
