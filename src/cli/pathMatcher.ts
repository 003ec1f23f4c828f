import { fitsPattern } from '../text/fitsPattern.ts'
import { nameMatcher } from './nameMatcher.ts'

/**
 * Gives the function that tells whether a path fits a pattern, both as parts: `**` stands for any number of folders, the
 * other parts are patterns of names.
 */
export function pathMatcher(pattern: readonly string[]): (path: readonly string[]) => boolean {
  const parts = pattern.map(part => (part === '**' ? 'any' : nameMatcher(part)))
  return path => fitsPattern(parts, path)
}
