import { afterFirst, type Piece } from '../entries/piece.ts'
import type { Asked } from './asked.ts'
import { ASKS } from './marks.ts'

/**
 * The items of lists each of whose items asks and answers below.
 *
 * @param found what each of the pieces asks
 * @param sure whether they stand in a FAQ: then what stands behind a question answers it too, and few need no mark
 */
export function answeredItems(own: Piece[], found: (Asked | null)[], sure = false): Set<Piece> {
  const isAnswered = (index: number) => {
    const asked = found[index]
    if (asked?.by !== 'text') return false
    if (!ASKS.test(asked.question)) return sure && afterFirst(own[index]!).length > 0
    return afterFirst(own[index]!).length > 0 || (sure && asked.answer !== '')
  }
  const others = new Set(
    own.filter(({ kind }, index) => kind === 'item' && !isAnswered(index)).map(({ origin }) => origin),
  )
  return new Set(own.filter(({ kind, origin }) => kind === 'item' && !others.has(origin)))
}
