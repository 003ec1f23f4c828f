import type { Handbook, Term, Unplaced } from '../model/index.ts'
import { assertHandbook } from './assertHandbook.ts'
import type { In } from './entries.ts'
import { fold } from './fold.ts'
import { tokens } from './tokens.ts'

/** From the closest to the farthest; the first that any term shares with the word decides. */
const LIKENESSES: readonly { key: (name: string) => string; reason: string }[] = [
  { key: name => name.trim(), reason: 'as written: `IT` is not `it`' },
  { key: fold, reason: 'in any case' },
  {
    key: name =>
      tokens(name)
        .map(({ key }) => key)
        .join(' '),
    reason: 'plural or singular, with or without hyphens',
  },
]

/**
 * The glossary's term for a word: itself, one of its aliases, its plural or singular, in any case. Exact spelling goes
 * first; null where there is none, or where terms of several spellings are equally close (`It` for `IT` and `it`).
 * Of entries spelled alike it is the first.
 *
 * @throws TypeError where the handbook is none or the word no string
 * @example define(handbook, 'CIs')?.definition // 'Continuous Integration'
 */
export function define<H extends Unplaced<Handbook>>(handbook: H, word: string): In<H, Term> | null {
  assertHandbook(handbook)
  if (typeof word !== 'string') throw new TypeError('The word to define must be a string.')
  for (const { key } of LIKENESSES) {
    const wanted = key(word)
    if (!wanted) return null
    const names = (term: Unplaced<Term>) => [term.term, ...term.aliases].filter(name => key(name) === wanted)
    const candidates = handbook.glossary.filter(term => names(term).length > 0)
    const [first] = candidates
    if (!first) continue
    const spellings = new Set(names(first))
    const alike = candidates.every(term => names(term).some(name => spellings.has(name)))
    return alike ? (first as In<H, Term>) : null
  }
  return null
}
