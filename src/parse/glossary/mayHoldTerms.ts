import type { Piece } from '../entries/piece.ts'
import { isTermRow } from './shapes.ts'
import { COLUMNS } from './termColumns.ts'

/** Whether the table of a row says so, or does not say that it holds anything else. */
export function mayHoldTerms(piece: Piece): boolean {
  const { rows, isLabelled } = piece.row!
  const [first = ''] = rows[0]!
  return isTermRow(piece) || isLabelled || first === '' || COLUMNS.label.test(first)
}
