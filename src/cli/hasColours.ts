import type { System } from './system.ts'

const OFF: ReadonlySet<string | undefined> = new Set(['0', 'false'])

/**
 * Whether standard output takes colours, as https://no-color.org and https://force-color.org say.
 *
 * @param isPaged whether a pager shows it in a terminal
 */
export function hasColours({ env, isTerminal }: System, isPaged = false): boolean {
  if (env.NO_COLOR || OFF.has(env.FORCE_COLOR)) return false
  return Boolean(env.FORCE_COLOR) || ((isTerminal || isPaged) && env.TERM !== 'dumb')
}
