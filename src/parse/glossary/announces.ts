import { endsInColon } from '../entries/endsInColon.ts'
import type { Piece } from '../entries/piece.ts'

/** Whether a piece is a paragraph that ends in a colon. */
export function announces({ kind, nodes: [node] }: Piece): boolean {
  return kind === 'paragraph' && endsInColon(node)
}
