import { countWords } from '../../text/countWords.ts'
import { isInvitation } from '../entries/asides.ts'
import type { OpenEntry } from '../entries/grammar.ts'
import type { Piece } from '../entries/piece.ts'
import type { Asked } from './asked.ts'
import { goesOn } from './goesOn.ts'
import { beginsAsQuestion } from './marks.ts'
import { readQuestion } from './shapes.ts'

/** “Why oak?” with fewer words asks about the answer above it. */
const MIN_WORDS = 3

/** What a piece below a heading that asks is, where it is a question of its own: one with a mark or in bold. */
export function askedInside(piece: Piece, open: OpenEntry | null): Asked | null {
  if (piece.kind !== 'paragraph') return null
  const asked = readQuestion(piece)
  if (asked?.by === 'mark') return asked
  if (asked?.by !== 'bold' || isInvitation(asked.question)) return null
  return (open?.last && isElliptic(asked)) || goesOn(piece, asked) ? null : asked
}

function isElliptic({ question }: Asked): boolean {
  return beginsAsQuestion(question) && countWords(question) < MIN_WORDS
}
