import type { Role } from '../entries/grammar.ts'
import type { Piece } from '../entries/piece.ts'
import { SAMPLE } from '../entries/row.ts'
import type { OutlineSection } from '../outline.ts'
import type { Reading } from '../reading.ts'
import { readTitle } from '../readTitle.ts'
import { cleanTerm } from './cleanTerm.ts'
import { nameOf } from './nameOf.ts'
import { isTermRow } from './shapes.ts'
import { listsTerms } from './termsBelow.ts'

/**
 * Tells of what looks like a term above headings whether it only leads in what stands below them: an item where a heading
 * is called so, the row of a table where that is a term, or where all of its rows name headings over lists of terms.
 */
export function contentsOf(
  sections: readonly OutlineSection[],
  roles: readonly Role[],
  reading: Reading,
): (piece: Piece, term: string) => boolean {
  const titles = sections.map(section => nameOf(readTitle(section, reading).said))
  const named = new Set(titles)
  const entries = new Set(titles.filter((_, index) => roles[index] === 'entry'))
  const groups = new Set(titles.filter((_, index) => listsTerms(sections[index]!, reading)))
  const isGroup = ([cell = '']: string[]) => groups.has(nameOf(cleanTerm(cell)))
  return (piece, term) => {
    const name = nameOf(term)
    if (piece.kind === 'item') return named.has(name)
    if (piece.kind !== 'row' || !named.has(name) || isTermRow(piece)) return false
    return entries.has(name) || piece.row!.rows.slice(1, 1 + SAMPLE).every(isGroup)
  }
}
