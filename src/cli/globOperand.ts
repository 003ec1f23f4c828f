import { pathParts } from '../parse/pathParts.ts'
import { braceAlternatives } from '../text/braceAlternatives.ts'
import { pathMatcher } from './pathMatcher.ts'

export interface GlobOperand {
  /** The folder that it begins with, before the first part that is no plain name. */
  folder: string
  fits: (path: string) => boolean
}

/** A bracket or a brace that nothing closes is a part of a name. */
const SPECIAL = /[*?]|\[[^\]]*\]|\{[^}]*\}/

/** Reads a glob: `*`, `**`, `?`, `[a-z]`, `{a,b}`; null where there is nothing of the kind in it. */
export function globOperand(operand: string): GlobOperand | null {
  if (!SPECIAL.test(operand)) return null
  const globs = braceAlternatives(operand).map(glob => pathParts(glob))
  const matchers = globs.map(pathMatcher)
  const parts = pathParts(operand.slice(0, operand.search(SPECIAL)).replace(/[^\\/]*$/, ''))
  return {
    folder: parts.join('/') || (operand.startsWith('/') ? '/' : '.'),
    fits: path => {
      const wanted = pathParts(path)
      return matchers.some(matches => matches(wanted))
    },
  }
}
