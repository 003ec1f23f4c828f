import type { Paragraph } from 'mdast'
import { isLineBreak } from '../../markdown/isLineBreak.ts'
import { phrasingText } from '../../markdown/phrasingText.ts'
import { isSilent } from '../entries/isSilent.ts'
import type { Piece } from '../entries/piece.ts'
import { isAnchor } from '../isAnchor.ts'
import { cleanTerm } from './cleanTerm.ts'
import { isEither } from './isLabel.ts'
import { isTerm } from './isTerm.ts'
import { isTermLine } from './isTermLine.ts'
import type { ShapedTerm } from './shapes.ts'
import { splitTerm } from './splitTerm.ts'

/** One such paragraph is an address or a verse, two may be. */
const MIN_BROKEN = 3

/** The terms of a section most of whose paragraphs begin with a line that is one. Below a letter, one may be all. */
export function brokenTerms(own: Piece[], isLetter: boolean): [Piece, ShapedTerm][] {
  const paragraphs = own.filter(({ kind, nodes: [node] }) => kind === 'paragraph' && !isSilent(node))
  const terms = paragraphs.flatMap((piece): [Piece, ShapedTerm][] => {
    const term = beforeBreak(piece.nodes[0] as Paragraph)
    return term && !term.isUnsure && splitTerm(term.term) === null ? [[piece, term]] : []
  })
  return terms.length >= (isLetter ? 1 : MIN_BROKEN) && 2 * terms.length > paragraphs.length ? terms : []
}

/** A short line that the author broke: `T\` and the definition on the next one. */
export function beforeBreak({ children }: Paragraph): ShapedTerm | null {
  const at = children.findIndex((child, index) => {
    const next = children[index + 1]
    // Generated pages end the line of a term in an anchor: `T <a name="t"></a>`.
    const isEnd = next?.type === 'text' && /^[\r\n]/.test(next.value)
    return isLineBreak(child) || (isEnd && isAnchor(child))
  })
  const term = at < 0 ? '' : cleanTerm(phrasingText(children.slice(0, at)))
  if (!isTermLine(term)) return null
  const found: ShapedTerm = { by: 'above', term, definition: phrasingText(children.slice(at + 1)).trim() }
  if (isTerm(term, true)) return found
  return isEither(term) ? { ...found, isUnsure: true } : null
}
