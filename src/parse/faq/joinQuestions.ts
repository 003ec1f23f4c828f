import { plainText } from '../../markdown/plainText.ts'
import { collapseWhitespace } from '../../text/collapseWhitespace.ts'
import type { Piece } from '../entries/piece.ts'
import { type Asked, withoutMark } from './asked.ts'
import { readQuestion } from './shapes.ts'

/** `A:`, `Answer 2 :`; `A. Nobody else does.` is as often an item of a list, or prose. */
const MARK = /^[^\s\d:：.)]{1,12}\s?#?\d{0,3}\s?[:：]/
/** What answers by itself. */
const ANSWERS = /^(?:yes|no|yep|nope|sure|of course)\b/i

/**
 * What each piece asks. `Q: Can you? I need it.` is a question to its end where the paragraph behind it has the mark of
 * an answer.
 */
export function joinQuestions(own: Piece[]): (Asked | null)[] {
  return own.map((piece, index) => {
    const asked = readQuestion(piece)
    const next = own[index + 1]
    const goesOn = asked?.by === 'mark' && asked.answer !== '' && piece.kind === 'paragraph'
    if (!goesOn || ANSWERS.test(asked.answer) || next?.kind !== 'paragraph' || !isAnswer(next)) return asked
    return { ...asked, question: `${asked.question} ${asked.answer}`, answer: '' }
  })
}

function isAnswer({ nodes: [node] }: Piece): boolean {
  const text = collapseWhitespace(plainText(node))
  return MARK.test(text) && withoutMark(text).length < text.length
}
