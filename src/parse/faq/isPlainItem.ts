import type { OpenEntry } from '../entries/grammar.ts'
import { afterFirst, type Piece } from '../entries/piece.ts'
import { isLinkList } from '../isLinkList.ts'
import type { Asked } from './asked.ts'
import { ASKS, beginsAsQuestion, tellsOfReader } from './marks.ts'

/**
 * Whether a plain item asks: it is answered there or, where it is alone in its list, by what follows.
 *
 * @param isAnswered whether each item of its list asks and answers
 */
export function isPlainItem(
  piece: Piece,
  { question, answer }: Asked,
  open: OpenEntry | null,
  isAnswered: boolean,
): boolean {
  if (piece.origin?.type !== 'list' || isLinkList(piece.origin)) return false
  const { ordered, children } = piece.origin
  // Steps in the answer of a numbered question are a list of another kind or start from 1 again.
  const before = open?.first?.origin
  if (
    before &&
    before !== piece.origin &&
    (before.type !== 'list' ||
      before.ordered !== ordered ||
      (ordered && (piece.origin.start ?? 1) === 1 && before.start !== 1))
  )
    return false
  if (answer !== '')
    return (
      ASKS.test(question) &&
      (afterFirst(piece).length > 0 || !ASKS.test(answer)) &&
      (isAnswered || beginsAsQuestion(question) || tellsOfReader(question))
    )
  return children.length === 1 && (ASKS.test(question) || Boolean(ordered))
}
