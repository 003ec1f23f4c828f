import type { Handbook, Term, Unplaced } from '../model/index.ts'
import { allMentions, type Mention } from './allMentions.ts'
import { assertHandbook } from './assertHandbook.ts'
import { define } from './define.ts'

/**
 * Every place where a term is used as a word, its aliases and plurals too, except its own entry. A name in capitals is
 * found in capitals only (`IT` is not every `it`), others in any case. A word that the glossary does not have is looked
 * for as it is.
 *
 * @throws TypeError where the handbook is none, or the term neither a string nor a term
 * @example mentions(handbook, 'CI').map(({ value, field, start, end }) => value[field].slice(start, end))
 */
export function mentions(handbook: Unplaced<Handbook>, term: string | Unplaced<Term>): Mention[] {
  assertHandbook(handbook)
  const wanted = typeof term === 'string' ? (define(handbook, term) ?? wordOnly(term)) : term
  if (typeof wanted?.term !== 'string' || !Array.isArray(wanted.aliases))
    throw new TypeError('The term must be a string, or a term of the glossary.')
  return allMentions(handbook, [wanted]).get(wanted)!
}

function wordOnly(term: string): Unplaced<Term> {
  return { id: '', term, aliases: [], definition: '', markdown: '', section: '' }
}
