import { afterFirst, type Piece } from '../entries/piece.ts'
import type { Asked } from './asked.ts'
import { ASKS } from './marks.ts'

/**
 * The items of lists each of whose items asks and answers below.
 *
 * @param found what each of the pieces asks
 * @param beside whether what stands behind a question answers it too
 */
export function answeredItems(own: Piece[], found: (Asked | null)[], beside = false): Set<Piece> {
  const isAnswered = (index: number) => {
    const asked = found[index]
    if (asked?.by !== 'text' || !ASKS.test(asked.question)) return false
    return afterFirst(own[index]!).length > 0 || (beside && asked.answer !== '')
  }
  const others = new Set(
    own.filter(({ kind }, index) => kind === 'item' && !isAnswered(index)).map(({ origin }) => origin),
  )
  return new Set(own.filter(({ kind, origin }) => kind === 'item' && !others.has(origin)))
}
