import { afterFirst, type Piece } from '../entries/piece.ts'
import { isLinkList } from '../isLinkList.ts'
import type { Asked } from './asked.ts'
import { ASKS, beginsAsQuestion, tellsOfReader } from './marks.ts'

/**
 * Whether a plain item asks: it is answered there or, where it is alone in its list, by what follows.
 *
 * @param isAnswered whether each item of its list asks and answers
 */
export function isPlainItem(piece: Piece, { question, answer }: Asked, isAnswered: boolean): boolean {
  if (piece.origin?.type !== 'list' || isLinkList(piece.origin)) return false
  const { ordered, children } = piece.origin
  const isAlone = children.length === 1 && ASKS.test(question)
  if (answer !== '')
    return (
      (afterFirst(piece).length > 0 || !ASKS.test(answer)) &&
      (isAnswered || (ASKS.test(question) && (beginsAsQuestion(question) || tellsOfReader(question))))
    )
  return isAlone || (children.length === 1 && Boolean(ordered))
}
