import { SLIPS } from './slips.ts'

/**
 * Whether a word is the other one with a well-known slip of English spelling mended.
 *
 * @example isMended('occured', 'occurred') // true
 * @example isMended('prescribed', 'proscribed') // false
 */
export function isMended(before: string, after: string): boolean {
  if (before === after) return false
  return SLIPS.some(({ slips }) =>
    slips.some(([wrong, right]) => ` ${before} `.replace(wrong, right) === ` ${after} `),
  )
}
