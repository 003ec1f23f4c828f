import type { Asked } from './asked.ts'
import { ASKS } from './marks.ts'

/** Whether more than the first word of what a piece says makes a question. */
export function asks(asked: Asked | null): boolean {
  return asked !== null && asked.by !== 'statement' && (asked.by !== 'text' || ASKS.test(asked.question))
}
