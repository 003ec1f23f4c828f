import { isSilent } from '../entries/isSilent.ts'
import type { Piece } from '../entries/piece.ts'
import type { Asked } from './asked.ts'
import { ASKS, beginsAsQuestion } from './marks.ts'

/** Whether a section begins with a list of nothing but a whole question, with what answers it behind the list. */
export function beginsAlone(own: Piece[], found: (Asked | null)[]): boolean {
  const first = own.findIndex(({ nodes: [node] }) => !isSilent(node))
  const asked = found[first]
  const { origin } = own[first] ?? {}
  return (
    origin?.type === 'list' &&
    origin.children.length === 1 &&
    asked?.answer === '' &&
    ASKS.test(asked.question) &&
    beginsAsQuestion(asked.question) &&
    own.slice(first + 1).some(({ nodes: [node] }) => !isSilent(node))
  )
}
