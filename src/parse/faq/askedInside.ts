import { countWords } from '../../text/countWords.ts'
import { isInvitation } from '../entries/asides.ts'
import type { OpenEntry } from '../entries/grammar.ts'
import type { Piece } from '../entries/piece.ts'
import type { Asked } from './asked.ts'
import { goesOn } from './goesOn.ts'
import { isBehindAnswer } from './isBehindAnswer.ts'
import { ASKS, beginsAsQuestion } from './marks.ts'
import { readQuestion } from './shapes.ts'

/** “Why oak?” with fewer words asks about the answer above it. */
const MIN_WORDS = 3

/**
 * What a piece below a heading that asks is, where it is a question of its own: one with a mark or in bold, or, behind
 * the answer, an item, a row or a fold that asks and answers.
 *
 * @param next the piece behind it
 */
export function askedInside(piece: Piece, open: OpenEntry | null, next: Piece | undefined): Asked | null {
  if (piece.kind === 'paragraph') return inParagraph(piece, open)
  if (piece.kind !== 'item' && piece.kind !== 'row' && piece.kind !== 'details') return null
  const asked = readQuestion(piece)
  if (!asked || (open && !isBehindAnswer(piece, open))) return null
  if (asked.by === 'mark') return asked
  const isWhole = asked.by === 'bold' && ASKS.test(asked.question) && asked.answer.trim() !== ''
  if (!isWhole || isElliptic(asked) || isInvitation(asked.question)) return null
  // Where prose goes on behind it, a fold is a part of the answer.
  const isLast =
    piece.kind !== 'details' || !next || next.kind !== 'paragraph' || inParagraph(next, open) !== null
  return isLast ? asked : null
}

function inParagraph(piece: Piece, open: OpenEntry | null): Asked | null {
  const asked = readQuestion(piece)
  if (asked?.by === 'mark') return asked
  if (asked?.by !== 'bold' || isInvitation(asked.question)) return null
  return (open?.last && isElliptic(asked)) || goesOn(piece, asked) ? null : asked
}

function isElliptic({ question }: Asked): boolean {
  return beginsAsQuestion(question) && countWords(question) < MIN_WORDS
}
