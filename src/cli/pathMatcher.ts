import { nameMatcher } from './nameMatcher.ts'

type Part = 'any' | ((name: string) => boolean)

/**
 * Gives the function that tells whether a path fits a pattern, both as parts: `**` stands for any number of folders, the
 * other parts are patterns of names.
 */
export function pathMatcher(pattern: readonly string[]): (path: readonly string[]) => boolean {
  const parts = pattern.map((part): Part => (part === '**' ? 'any' : nameMatcher(part)))
  return path => fits(parts, path)
}

function fits(parts: readonly Part[], path: readonly string[]): boolean {
  let [at, item, star, retry] = [0, 0, -1, 0]
  while (item < path.length) {
    const part = parts[at]
    if (part === 'any') [star, retry, at] = [at, item, at + 1]
    else if (part?.(path[item]!)) [at, item] = [at + 1, item + 1]
    else if (star >= 0) [at, item, retry] = [star + 1, retry + 1, retry + 1]
    else return false
  }
  while (parts[at] === 'any') at++
  return at === parts.length
}
