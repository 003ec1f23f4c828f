import { entryText } from '../entries/entryText.ts'
import type { Piece } from '../entries/piece.ts'
import type { Asked } from './asked.ts'
import { asks } from './asks.ts'

/**
 * What stands behind each piece that asks, there or in the next one.
 *
 * @param found what each of the pieces asks
 */
export function answersBehind(own: Piece[], found: (Asked | null)[]): string[] {
  return own.flatMap((_, index) => {
    const asked = found[index]!
    if (!asks(asked)) return []
    const next = found[index + 1] ? undefined : own[index + 1]
    return [asked.answer || (next ? entryText(next.nodes) : '')]
  })
}
