import type { List } from 'mdast'
import type { OpenEntry } from '../entries/grammar.ts'
import { afterFirst, type Origin, type Piece } from '../entries/piece.ts'
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
  const before = open?.first?.origin
  const isAlone = children.length === 1 && ASKS.test(question)
  if (before && before !== piece.origin && !goesOn(before, piece.origin, isAlone)) return false
  if (answer !== '')
    return (
      (afterFirst(piece).length > 0 || !ASKS.test(answer)) &&
      (isAnswered || (ASKS.test(question) && (beginsAsQuestion(question) || tellsOfReader(question))))
    )
  return isAlone || (children.length === 1 && Boolean(ordered))
}

/** Steps in the answer of a numbered question are a list of another kind or start from 1 again, and no step alone asks. */
function goesOn(before: Origin, { ordered, start }: List, isAlone: boolean): boolean {
  if (before.type !== 'list' || before.ordered !== ordered) return false
  return !ordered || (start ?? 1) !== 1 || before.start === 1 || isAlone
}
