import { romanValue } from '../../text/romanValue.ts'

/** The place that a chapter's number stands for: `3`, `iv`; null for letters, `3.1` and what else has no place. */
export function chapterOrdinal(number: string): number | null {
  return /^\d{1,4}$/.test(number) ? Number(number) : romanValue(number)
}
