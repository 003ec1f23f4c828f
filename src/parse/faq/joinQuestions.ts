import { plainText } from '../../markdown/plainText.ts'
import type { Piece } from '../entries/piece.ts'
import { type Asked, withoutMark } from './asked.ts'
import { readQuestion } from './shapes.ts'

/**
 * What each piece asks. `Q: Can you? I need it.` is a question to its end where the paragraph behind it has the mark of
 * an answer.
 */
export function joinQuestions(own: Piece[]): (Asked | null)[] {
  return own.map((piece, index) => {
    const asked = readQuestion(piece)
    const next = own[index + 1]
    const goesOn = asked?.by === 'mark' && asked.answer !== '' && piece.kind === 'paragraph'
    if (!goesOn || next?.kind !== 'paragraph' || !isAnswer(next)) return asked
    return { ...asked, question: `${asked.question} ${asked.answer}`, answer: '' }
  })
}

function isAnswer({ nodes: [node] }: Piece): boolean {
  const text = plainText(node).trim()
  return withoutMark(text).length < text.length
}
