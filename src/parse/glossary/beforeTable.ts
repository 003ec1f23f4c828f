import type { Piece } from '../entries/piece.ts'
import { isTermRow, type ShapedTerm } from './shapes.ts'

/**
 * The paragraphs before a table that says that it holds terms: what looks like a term there is about the table or the page
 * (`**Audience:** all`, `**Table 1:** words`). As many as the table has rows are terms of their own.
 */
export function beforeTable(own: Piece[], found: ReadonlyMap<Piece, ShapedTerm>): Piece[] {
  const from = own.findIndex(isTermRow)
  if (from < 0) return []
  const before = own.slice(0, from).filter(piece => piece.kind === 'paragraph' && found.has(piece))
  return before.length < own.filter(isTermRow).length ? before : []
}
