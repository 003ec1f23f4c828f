import { plainText } from '../../markdown/plainText.ts'
import { endsInColon } from '../entries/endsInColon.ts'
import { isSilent } from '../entries/isSilent.ts'
import type { Piece } from '../entries/piece.ts'
import { cleanTerm } from './cleanTerm.ts'
import { isTerm } from './isTerm.ts'
import type { ShapedTerm } from './shapes.ts'

/** One such line leads in what is below it, two may. */
const MIN_LABELS = 3

/** Lines that are a term with a colon and nothing more, above a list, a quote or prose, where most lines of a section are. */
export function bareLabels(own: Piece[], isLetter: boolean): [Piece, ShapedTerm][] {
  const paragraphs = own.filter(({ kind, nodes: [node] }) => kind === 'paragraph' && !isSilent(node))
  const labels = own.filter((piece, index) => isLabel(piece, own[index + 1]))
  const above = isLetter ? own.filter((piece, index) => isAbove(piece, own[index + 1])) : []
  if (above.length > 0 && above.length === paragraphs.length) return above.map(asLabel)
  if (labels.length < MIN_LABELS || 2 * labels.length < paragraphs.length) return []
  return labels.map(asLabel)
}

function asLabel(piece: Piece): [Piece, ShapedTerm] {
  return [piece, { by: 'label', term: termOf(piece), definition: '' }]
}

/** Below a letter, a term without a colon may stand above a list of what it means. */
function isAbove(piece: Piece, next: Piece | undefined): boolean {
  return piece.kind === 'paragraph' && next?.kind === 'item' && isTerm(termOf(piece), true)
}

function isLabel(piece: Piece, next: Piece | undefined): boolean {
  if (piece.kind !== 'paragraph' || !next || next.kind === 'header') return false
  return endsInColon(piece.nodes[0]) && isTerm(termOf(piece), true)
}

function termOf({ nodes: [node] }: Piece): string {
  return cleanTerm(plainText(node))
}
