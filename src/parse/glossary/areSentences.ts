import { isSilent } from '../entries/isSilent.ts'
import type { Piece } from '../entries/piece.ts'
import type { ShapedTerm } from './shapes.ts'

const MIN_SENTENCES = 2
/** Behind as many, a last paragraph may close the section. */
const MIN_CLOSED = 3
/** What goes on behind a term in bold begins with a word, not with the next link of a bar; “**Ask** your lead” demands. */
const GOES_ON = /^(?!(?:[Yy]ou|[Yy]our|should|must|may|can)\b)["“'‘(（/]?[\p{L}\p{N}]/u

/** Whether each paragraph behind the first that begins in bold begins so: `**T** Does d.` Below a letter, one may be all. */
export function areSentences(
  own: Piece[],
  found: ReadonlyMap<Piece, ShapedTerm>,
  isLetter: boolean,
): boolean {
  const isBold = ({ kind, nodes: [node] }: Piece) =>
    kind === 'paragraph' && 'children' in node && node.children[0]?.type === 'strong'
  const isTerm = (piece: Piece) => {
    const { by, term, definition } = found.get(piece) ?? {}
    if (!isBold(piece) || !term || term.endsWith('.')) return false
    return by === 'label' || GOES_ON.test(definition!)
  }
  const from = own.findIndex(isBold)
  const behind =
    from < 0
      ? []
      : own.slice(from).filter(({ kind, nodes: [node] }) => kind === 'paragraph' && !isSilent(node))
  if (behind.length > MIN_CLOSED && !isBold(behind.at(-1)!)) behind.pop()
  const said = behind.filter(piece => found.get(piece)?.by !== 'label')
  return said.length >= (isLetter ? 1 : MIN_SENTENCES) && behind.every(isTerm)
}
