import type { Piece } from '../entries/piece.ts'
import type { ShapedTerm } from './shapes.ts'

/**
 * Labels of several lists, or of several paragraphs below labels of their own; or inside of several paragraphs.
 *
 * @param own the pieces of the section, among which those of `terms` are
 */
export function fieldsOf(own: Piece[], terms: [Piece, ShapedTerm][]): ReadonlySet<string> {
  const hasLabels = terms.some(([{ kind }, { by }]) => kind === 'paragraph' && by === 'label')
  const labels = terms.filter(
    ([{ kind }, { by }]) => by !== 'label' && kind !== 'row' && (kind !== 'paragraph' || hasLabels),
  )
  const inside = terms.filter(([{ origin, index }]) => origin?.type === 'paragraph' && index > 0)
  const lists = listsOf(own)
  return new Set([
    ...comingAgain(labels, piece => (piece.kind === 'item' ? lists.get(piece) : piece)),
    ...comingAgain(inside, ({ origin }) => origin),
  ])
}

/** The list of each item; lists with nothing but HTML between them, such as comments, are one. */
function listsOf(own: Piece[]): Map<Piece, Piece> {
  const lists = new Map<Piece, Piece>()
  let first: Piece | null = null
  for (const piece of own) {
    if (piece.kind === 'item') {
      first ??= piece
      lists.set(piece, first)
    } else if (piece.nodes[0].type !== 'html') first = null
  }
  return lists
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
