import type { Handbook, Unplaced } from '../model/index.ts'
import { createSearch, type SearchHit, type SearchOptions } from './createSearch.ts'

/**
 * Searches the rules, terms, questions and blocks of a handbook for words, the best match first. Beginnings of words
 * match, and words that differ in a letter. For more than one search, `createSearch` builds the index once.
 *
 * @throws TypeError where the handbook is none or the text no string
 * @example search(handbook, 'who releases')[0] // { entry: 'question', value: …, titles: ['FAQ'], score, words }
 */
export function search(handbook: Unplaced<Handbook>, text: string, options: SearchOptions = {}): SearchHit[] {
  return createSearch(handbook)(text, options)
}
