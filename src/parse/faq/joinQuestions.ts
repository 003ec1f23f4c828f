import { plainText } from '../../markdown/plainText.ts'
import { collapseWhitespace } from '../../text/collapseWhitespace.ts'
import { isInvitation } from '../entries/asides.ts'
import type { Piece } from '../entries/piece.ts'
import type { Asked } from './asked.ts'
import { isClosing } from './isClosing.ts'
import { NUMBERED } from './marks.ts'
import { readQuestion } from './shapes.ts'
import { withoutMark } from './withoutMark.ts'
import { behindPaired } from './withoutPair.ts'

/** `A:`, `Answer 2 :`, `Câu trả lời:` */
const MARK = /^[^\s\d:：.)]{1,12}(?: [^\s\d:：.)]{1,3}){0,2}\s?#?\d{0,3}\s?[:：]/
/** `A. Nobody else does.` is as often an item of a list, or prose, unless its question has such a mark too. */
const DOTTED = /^[^\s\d:：.)]{1,12}\s?#?\d{0,3}\s?[.)]/
/** What a quiz offers its readers: “Which? A) Oak B) Ash”. */
const CHOICES = /[?？]\s\(?A[.)]\s.{1,300}?\s\(?B[.)]\s/i
/** What answers by itself. */
const ANSWERS = /^(?:yes|no|yep|nope|sure|of course)\b/i

/**
 * What each piece asks. `Q: Can you? I need it.` is a question to its end where the paragraph behind it has the mark of
 * an answer.
 */
export function joinQuestions(own: Piece[]): (Asked | null)[] {
  return own.map((piece, index) => {
    const next = own[index + 1]
    const asked = readQuestion(
      piece,
      isNumbered(piece) && isAnswer(textOf(next), textOf(piece)),
      textOf(next),
    )
    if (asked?.by === 'text' && offersChoices(piece, next)) return null
    if (asked && invites(piece, asked)) return null
    const goesOn = asked?.by === 'mark' && asked.answer !== '' && piece.kind === 'paragraph'
    if (!goesOn || ANSWERS.test(asked.answer) || next?.kind !== 'paragraph') return asked
    if (!isAnswer(textOf(next), textOf(piece))) return asked
    return { ...asked, question: `${asked.question} ${asked.answer}`, answer: '' }
  })
}

/** Whether a paragraph invites to ask, which tells nothing of how the section asks. */
function invites(piece: Piece, { by, question }: Asked): boolean {
  return piece.kind === 'paragraph' && by !== 'mark' && (isInvitation(question) || isClosing(piece))
}

/** Whether a question is one of a quiz. */
function offersChoices(piece: Piece, next: Piece | undefined): boolean {
  return CHOICES.test(`${textOf(piece)} ${textOf(next)}`)
}

/** Whether a text has the mark of an answer, as what is before it has one; the same mark again is the next question. */
function isAnswer(text: string, question: string): boolean {
  const mark = DOTTED.test(question) ? DOTTED : MARK
  const said = markIn(text, mark)
  if (said === null || said === markIn(question, mark) || behindPaired(question) !== null) return false
  return withoutMark(text).length < text.length || behindPaired(question, text) !== null
}

/** The mark of a text without its number. */
function markIn(text: string, mark: RegExp): string | null {
  return mark.exec(text)?.[0].replace(/[\s#\d]/g, '') ?? null
}

function isNumbered(piece: Piece): boolean {
  return piece.kind === 'paragraph' && NUMBERED.test(textOf(piece))
}

/** The text of a paragraph. */
function textOf(piece: Piece | undefined): string {
  return piece?.kind === 'paragraph' ? collapseWhitespace(plainText(piece.nodes[0])) : ''
}
