import type { Handbook, Term, Unplaced } from '../model/index.ts'
import { assertHandbook } from './assertHandbook.ts'
import type { In } from './entries.ts'
import { type Filter, matcher } from './matcher.ts'
import { sectionIds } from './sectionIds.ts'

/**
 * The glossary's terms that fit a filter: its `text` the term, an alias or the definition.
 *
 * @throws TypeError where the handbook or the filter is none
 * @example terms(handbook, { text: 'delivery' }).map(({ term }) => term) // ['CD']
 */
export function terms<H extends Unplaced<Handbook>>(handbook: H, filter: Filter = {}): In<H, Term>[] {
  assertHandbook(handbook)
  const matches = matcher(filter)
  const ids = sectionIds(handbook, filter, matches)
  if (matches.rule) return []
  return handbook.glossary.filter(
    ({ section, term, aliases, definition }) =>
      (ids === null || ids.has(section)) && [term, ...aliases, definition].some(matches.text),
  ) as In<H, Term>[]
}
