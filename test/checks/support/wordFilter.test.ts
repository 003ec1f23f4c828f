import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordFilter } from '../../../src/checks/support/wordFilter.ts'
import { wordsIn } from '../../../src/checks/support/wordsIn.ts'

/** The words that a search visits. */
function found(beginnings: readonly string[], text: string): string[] {
  const filter = wordFilter()
  for (const beginning of beginnings) filter.add(beginning)
  const words: string[] = []
  filter.search(text, (start, end) => words.push(text.slice(start, end)))
  return words
}

test.each([
  { beginnings: ['deplo'], text: 'Deploys are deployed; the depot is not.', words: ['Deploys', 'deployed'] },
  { beginnings: ['ci'], text: 'CI, cis and circus', words: ['CI', 'cis'] },
  { beginnings: ['λογος'], text: 'ΛΟΓΟΣ και λόγος', words: ['ΛΟΓΟΣ'] },
  { beginnings: ['дежур'], text: 'Дежурный 🚀дежурит', words: ['Дежурный', 'дежурит'] },
])('finds $words for $beginnings', ({ beginnings, text, words }) => {
  expect(found(beginnings, text)).toEqual(words)
})

test('misses no word that begins as wanted, and cuts words as they are cut elsewhere', () => {
  const word = fc.stringMatching(/^[a-cA-Cà-éа-в]{1,8}$/)
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 30 }),
      fc.array(word, { maxLength: 4 }),
      (words, wanted) => {
        const text = words.join(' ')
        const beginnings = wanted.map(each => each.toLowerCase()).filter(each => each.length > 2)
        const hits = found(beginnings, text)
        const all = wordsIn(text)
        expect(all.filter(each => hits.includes(each))).toEqual(hits)
        const begins = (each: string) =>
          beginnings.some(beginning => each.toLowerCase().startsWith(beginning))
        expect(all.filter(begins).filter(each => !hits.includes(each))).toEqual([])
      },
    ),
  )
})

test('what is removed is looked for no more, unless it was added twice', () => {
  const filter = wordFilter()
  const words = () => {
    let count = 0
    filter.search('canary', () => count++)
    return count
  }
  filter.add('canary')
  filter.add('canary')
  filter.remove('canary')
  expect(words()).toBe(1)
  filter.remove('canary')
  expect(words()).toBe(0)
})
