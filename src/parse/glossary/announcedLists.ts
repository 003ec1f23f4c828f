import type { List } from 'mdast'
import { endsInColon } from '../entries/endsInColon.ts'
import type { Piece } from '../entries/piece.ts'
import type { ShapedTerm } from './shapes.ts'

/** One paragraph that begins in bold is a remark. */
const MIN_MARKED = 2

/** Lists that a line of prose announces where the terms of a section are set apart in paragraphs: parts of what is said. */
export function announcedLists(own: Piece[], found: ReadonlyMap<Piece, ShapedTerm>): ReadonlySet<List> {
  const marked = [...found].filter(
    ([{ kind }, { by }]) => kind === 'paragraph' && (by === 'mark' || by === 'label'),
  )
  if (marked.length < MIN_MARKED) return new Set()
  const isAnnounced = ({ origin }: Piece, index: number) => {
    const before = own[index - 1]
    return (
      origin?.type === 'list' &&
      before?.kind === 'paragraph' &&
      !found.has(before) &&
      endsInColon(before.nodes[0])
    )
  }
  return new Set(own.filter(isAnnounced).map(({ origin }) => origin as List))
}
