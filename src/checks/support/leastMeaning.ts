import { MEANINGS, type Meaning } from '../../review/policy.ts'
import type { Option } from './optionTable.ts'

/** The option of checks that judge an edit: from which meaning on a change is told. */
export const LEAST = {
  type: 'string',
  enum: MEANINGS,
  default: 'notable',
  description: 'The least meaning of a change for readers that counts: breaking, notable or editorial.',
} as const satisfies Option

/** Whether a meaning is as grave as the least one that counts. */
export function counts(meaning: Meaning, least: string): boolean {
  return MEANINGS.indexOf(meaning) <= MEANINGS.indexOf(least as Meaning)
}
