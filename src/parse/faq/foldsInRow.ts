import { isSilent } from '../entries/isSilent.ts'
import type { Piece } from '../entries/piece.ts'

/** The folds beside others: one alone may fold away a part of an answer. */
export function foldsInRow(own: Piece[]): ReadonlySet<Piece> {
  const said = own.filter(({ nodes: [node] }) => !isSilent(node))
  const isFold = (index: number) => said[index]?.kind === 'details'
  return new Set(said.filter((_, index) => isFold(index) && (isFold(index - 1) || isFold(index + 1))))
}
