/** The mode of a file, as git gives it; a point for a file that is not there. */
const MODE = /^(?:[0-7]{6}|\.)$/
/** How many arguments git gives: of a renamed file two more. */
const COUNTS = [9, 7]

/**
 * Puts `--` before the arguments that git gives to an external diff, so that no name of a file, such as `-x.md`, is taken
 * for an option.
 */
export function driverArguments(args: string[]): string[] {
  const flag = args.indexOf('--git-driver')
  if (flag < 0) return args
  // Of a file that is still to be merged, the name is all.
  const count = COUNTS.find(count => [3, 6].every(at => MODE.test(args[args.length - count + at] ?? ''))) ?? 1
  const start = args.length - count
  if (start <= flag || args.slice(0, start).includes('--')) return args
  return [...args.slice(0, start), '--', ...args.slice(start)]
}
