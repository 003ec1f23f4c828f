import { isInvitation } from '../entries/asides.ts'
import { ASKS } from './marks.ts'

/** Whether a title asks, and does not only invite to ask: “Any questions?”. */
export function isQuestionTitle(title: string): boolean {
  return ASKS.test(title) && !isInvitation(title)
}
