import type { Reading } from '../reading.ts'
import { isMarked } from './asked.ts'

/** Whether the mark of a question stands before a heading: “❓ FAQ” and “FAQ: Payments” are titles. */
export function hasMark(title: string, { kindOf }: Reading): boolean {
  const { kind, sure } = kindOf(title)
  return isMarked(title) && !(kind === 'faq' && sure)
}
