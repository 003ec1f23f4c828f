import MiniSearch from 'minisearch'
import type { Handbook, Unplaced } from '../model/index.ts'
import { groupBy } from '../text/groupBy.ts'
import { oncePer } from '../text/oncePer.ts'
import { wordKey } from '../text/wordKey.ts'
import { assertHandbook } from './assertHandbook.ts'
import { assertSearchOptions, SEARCHED } from './assertSearchOptions.ts'
import { entries, type Located } from './entries.ts'
import { type Found, found } from './found.ts'
import { BETWEEN, searchWords } from './searchWords.ts'

type Searched = (typeof SEARCHED)[number]

/** An entry that a search found. */
export type SearchHit = Found<Searched> & {
  /** The higher the better; comparable within one search only. */
  score: number
  /** The words that matched, in lower case: of the entry, or of the titles around it. */
  words: string[]
}

export interface SearchOptions {
  /** At most so many hits; all by default. */
  limit?: number | undefined
  /** Whether words that begin with a searched one match; true by default. */
  prefix?: boolean | undefined
  /** Whether words that differ in a letter or two match; true by default. */
  fuzzy?: boolean | undefined
  /** Which kinds of entries to find; all four by default. */
  kinds?: readonly Searched[] | undefined
}

export type Search = (text: string, options?: SearchOptions) => SearchHit[]

/** A name says more than the text below it, and that more than what a section is called. */
const BOOST = { name: 2, text: 1, titles: 0.3 }
/** `to` would find every `tool`. */
const MIN_PREFIX = 3
/** One letter in five may differ, so shorter words must be right. */
const FUZZY = 0.2
const MIN_FUZZY = 4

const PLAIN = /^[ -~]*$/
/** What BETWEEN is among the characters of ASCII, where it takes half the time. */
const BETWEEN_PLAIN = /[\s!-#%-*,-/:;?@[-\]_{}]+/

/**
 * Builds an index of a handbook's rules, terms, questions and blocks once, for many searches.
 *
 * @returns a function that searches like `search`
 * @throws TypeError where the handbook is none
 * @example const search = createSearch(handbook); search('canary'); search('who releases')
 */
export function createSearch(handbook: Unplaced<Handbook>): Search {
  assertHandbook(handbook)
  const all = entries(handbook, SEARCHED)
  const { index, forms } = indexOf(all)
  return (text, options = {}) => {
    if (typeof text !== 'string') throw new TypeError('The text to search for must be a string.')
    assertSearchOptions(options)
    const { limit, prefix = true, fuzzy = true, kinds = SEARCHED } = options
    const results = index.search(text, {
      tokenize: searched => searchWords(searched, forms),
      prefix: prefix && (word => word.length >= MIN_PREFIX),
      // A word that the handbook has is spelt right.
      fuzzy: fuzzy && (word => (word.length >= MIN_FUZZY && !forms.has(wordKey(word)) ? FUZZY : false)),
      ...(kinds === SEARCHED ? {} : { filter: ({ id }) => kinds.includes(all[id]!.entry) }),
    })
    return results
      .slice(0, limit)
      .map(({ id, score, terms }) => Object.assign(found<Searched>(all[id]!), { score, words: terms }))
  }
}

/** @returns with the index, for the key of each word the forms in which the handbook has it, in lower case */
function indexOf(all: Located<Searched>[]): { index: MiniSearch; forms: Map<string, string[]> } {
  const words = new Set<string>()
  const index = new MiniSearch({
    fields: ['name', 'text', 'titles'],
    tokenize: text => text.split(PLAIN.test(text) ? BETWEEN_PLAIN : BETWEEN),
    processTerm: word => {
      const term = word.toLowerCase()
      words.add(term)
      return term
    },
    searchOptions: { boost: BOOST, processTerm: word => word.toLowerCase() },
  })
  const titlesOnce = oncePer(titlesAround)
  index.addAll(all.map((located, id) => ({ id, ...textsOf(located), titles: titlesOnce(located.parent) })))
  return { index, forms: groupBy(words, wordKey) }
}

function textsOf({ entry, value }: Located<Searched>): { name: string; text: string } {
  if (entry === 'term') return { name: [value.term, ...value.aliases].join(' '), text: value.definition }
  if (entry === 'question') return { name: value.question, text: value.answer }
  return { name: '', text: value.text }
}

function titlesAround(parent: Located | null): string {
  return parent ? [...found(parent).titles, titleOf(parent)].join(' ') : ''
}

function titleOf({ value }: Located): string {
  return 'title' in value ? value.title : ''
}
