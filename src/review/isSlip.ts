import { isMended } from './isMended.ts'

/**
 * Whether two words are one, but for a letter that is doubled or two that changed places, or a well-known slip.
 *
 * @example isSlip('Postgress', 'Postgres') // true
 * @example isSlip('GitHub', 'GitLab') // false
 */
export function isSlip(before: string, after: string): boolean {
  const [short, long] = before.length < after.length ? [before, after] : [after, before]
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  const isDoubled = long[at] === long[at - 1] && short === long.slice(0, at) + long.slice(at + 1)
  const swapped = short.slice(0, at) + (short[at + 1] ?? '') + (short[at] ?? '') + short.slice(at + 2)
  return isDoubled || swapped === long || isMended(before, after)
}
