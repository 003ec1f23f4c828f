import { endsInColon } from '../entries/endsInColon.ts'
import type { Piece } from '../entries/piece.ts'
import { isLetterLine } from './isLetterLine.ts'
import type { ShapedTerm } from './shapes.ts'

/** Labels over fewer terms may be terms themselves, with what they hold below. */
const MIN_LED = 3
/** What lists of terms are called, and no term: `**New terms:** …`. */
const NAMES_TERMS = /\b(?:terms|acronyms|abbreviations|definitions|vocabulary)$/i
/** One may be a term with what it stands for below it: `**E**`, `Energy: …`. */
const MIN_LETTERS = 2
/** The title, once more: `**Glossary**`. */
const TITLE =
  /^(?:the )?(?:glossary|terms|terminology|definitions|acronyms|abbreviations|vocabulary)(?: of .{1,40})?$/i

/**
 * The paragraphs that lead in a list of terms below them: `**In short:**`, `**A–C**`. Where one label does, all others must,
 * unless it only divides the alphabet.
 */
export function leadsIn(own: Piece[], found: ReadonlyMap<Piece, ShapedTerm>): Piece[] {
  const paragraphs = own.filter(piece => piece.kind === 'paragraph' && found.has(piece))
  const behind = new Map(own.slice(1).map((piece, index) => [own[index]!, piece]))
  const letters = new Set(paragraphs.filter(piece => isLetterLine(found.get(piece))))
  const isNamed = (piece: Piece) => {
    const { by, term } = found.get(piece)!
    const next = behind.get(piece)
    if (next && letters.has(piece) && holdsTerms(next, found, letters.size)) return true
    return endsInColon(piece.nodes[0]) ? NAMES_TERMS.test(term) : by === 'label' && TITLE.test(term)
  }
  const named = paragraphs.filter(isNamed)
  const others = paragraphs.filter(piece => !isNamed(piece))
  const items = [...found].filter(([{ kind }]) => kind === 'item')
  const labels = items.map(([, { term }]) => term.toLowerCase())
  // The same labels in several lists are the fields of what stands above them.
  const areFields = new Set(labels).size < labels.length
  if (items.length < MIN_LED || areFields) return named
  const leads = (piece: Piece) => {
    const next = behind.get(piece)
    const isFollowed = others.length === 1 || (next?.kind === 'item' && found.has(next))
    return isFollowed && isLabel(piece, found.get(piece)!)
  }
  return others.every(leads) ? paragraphs : named
}

/** Whether a list or a table of terms begins with a piece below a letter or, below one of several, a term that is defined. */
function holdsTerms(piece: Piece, found: ReadonlyMap<Piece, ShapedTerm>, letters: number): boolean {
  const term = found.get(piece)
  if (piece.kind !== 'paragraph') return piece.kind === 'header' || term !== undefined
  return letters >= MIN_LETTERS && term !== undefined && term.definition !== ''
}

/** Whether a paragraph is a term with a colon and nothing more: without one, the list below may be what it stands for. */
function isLabel(piece: Piece, { by, definition }: ShapedTerm): boolean {
  return by === 'label' && definition === '' && endsInColon(piece.nodes[0])
}
