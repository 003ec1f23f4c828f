import { assertKeys } from '../text/assertKeys.ts'
import type { SearchOptions } from './createSearch.ts'

/** The kinds of entries that can be searched. */
export const SEARCHED = ['rule', 'term', 'question', 'block'] as const

/** Throws a TypeError that names the option of a search at fault and what it should be. */
export function assertSearchOptions(options: SearchOptions): void {
  assertKeys(options, ['limit', 'prefix', 'fuzzy', 'kinds'], 'the options of a search')
  const { limit, prefix, fuzzy, kinds = SEARCHED } = options
  if (limit !== undefined && !(typeof limit === 'number' && limit >= 0))
    throw new TypeError('The limit of a search must be a number of hits.')
  for (const [name, value] of Object.entries({ prefix, fuzzy })) {
    if (value !== undefined && typeof value !== 'boolean')
      throw new TypeError(`\`${name}\` of a search must be true or false.`)
  }
  if (!Array.isArray(kinds))
    throw new TypeError(`The kinds to search must be a list of ${SEARCHED.join(', ')}.`)
  const wrong = kinds.find(kind => !SEARCHED.includes(kind))
  if (wrong !== undefined)
    throw new TypeError(`There is no ${String(wrong)} to search; use ${SEARCHED.join(', ')}.`)
}
