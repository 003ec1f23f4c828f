import { plainText } from '../../markdown/plainText.ts'
import { isDefinition } from '../entries/isDefinition.ts'
import type { Piece } from '../entries/piece.ts'
import { isTerm } from './isTerm.ts'
import type { ShapedTerm } from './shapes.ts'
import { cleanTerm } from './termIn.ts'

/** Reads a paragraph as a term where the next one is its definition, as in Markdown Extra: `T`, an empty line, `: d`. */
export function definedBelow(piece: Piece, next: Piece | undefined): ShapedTerm | null {
  if (piece.kind !== 'paragraph' || next?.kind !== 'paragraph') return null
  if (!isDefinition(next) || isDefinition(piece)) return null
  const term = cleanTerm(plainText(piece.nodes[0]))
  return isTerm(term, false) ? { by: 'mark', term, definition: '' } : null
}
