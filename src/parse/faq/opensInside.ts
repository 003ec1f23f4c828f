import { plainText } from '../../markdown/plainText.ts'
import { countWords } from '../../text/countWords.ts'
import { isInvitation } from '../entries/asides.ts'
import type { Grammar, OpenEntry } from '../entries/grammar.ts'
import { isSilent } from '../entries/isSilent.ts'
import { afterFirst, type Piece, type PieceKind } from '../entries/piece.ts'
import type { Asked } from './asked.ts'
import { goesOn } from './goesOn.ts'
import { isBehindAnswer } from './isBehindAnswer.ts'
import { ASKS, beginsAsQuestion, MARKED_ANSWER } from './marks.ts'
import { opening } from './opening.ts'
import { isQuestionTable, readQuestion } from './shapes.ts'

/** “Why oak?” with fewer words asks about the answer above it. */
const MIN_WORDS = 3

/** What names columns, or closes HTML. */
const BETWEEN: ReadonlySet<PieceKind> = new Set(['header', 'end'])

/**
 * Which pieces below a heading that asks are questions of their own: those with a mark or in bold, and
 * behind the answer items, rows and folds that ask and answer, down to the end or to a question in a paragraph. Where
 * anything else stands among these, they are parts of the answer.
 */
export function opensInside(own: readonly Piece[]): Grammar['opens'] {
  const apart = new Map<Piece, Asked>()
  let isLast = true
  for (const piece of own.toReversed()) {
    if (BETWEEN.has(piece.kind) || isSilent(piece.nodes[0]) || answers(piece)) continue
    const asked = isParagraph(piece) ? null : besideAnswer(piece)
    if (asked && isLast) apart.set(piece, asked)
    isLast = isParagraph(piece) ? inParagraph(piece, null) !== null : isLast && asked !== null
  }
  return (piece, open) => {
    const asked = isParagraph(piece) ? inParagraph(piece, open) : apart.get(piece)
    if (!asked || (apart.has(piece) && open && !isBehindAnswer(piece, open))) return null
    return opening(piece, asked)
  }
}

function isParagraph({ kind }: Piece): boolean {
  return kind === 'paragraph'
}

function inParagraph(piece: Piece, open: OpenEntry | null): Asked | null {
  const asked = readQuestion(piece)
  if (asked?.by === 'mark') return asked
  if (asked?.by !== 'bold' || isInvitation(asked.question)) return null
  return (open?.last && isElliptic(asked)) || goesOn(piece, asked) ? null : asked
}

/** An item, a row or a fold that asks and answers. */
function besideAnswer(piece: Piece): Asked | null {
  const { kind, row } = piece
  if (kind !== 'item' && kind !== 'details' && !(kind === 'row' && isQuestionTable(row!))) return null
  const asked = readQuestion(piece)
  if (!asked || asked.by === 'mark') return asked
  // What nothing sets apart is a whole question with its answer below.
  const isApart =
    asked.by === 'bold' ||
    (asked.by === 'text' && afterFirst(piece).length > 0 && beginsAsQuestion(asked.question))
  const isWhole = isApart && ASKS.test(asked.question) && asked.answer.trim() !== ''
  return isWhole && !isElliptic(asked) && !isInvitation(asked.question) ? asked : null
}

/** `- A: So.` behind `- Q: Why?` */
function answers({ kind, nodes: [node] }: Piece): boolean {
  return kind === 'item' && MARKED_ANSWER.test(plainText(node))
}

function isElliptic({ question }: Asked): boolean {
  return beginsAsQuestion(question) && countWords(question) < MIN_WORDS
}
