import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/parse.ts'
import { createSearch } from '../../src/query/createSearch.ts'
import { search } from '../../src/query/search.ts'
import { cases, exported, harbour } from './harbour.ts'

const nameOf = (value: object | undefined) => {
  const { text, term, question } = (value ?? {}) as { text?: string; term?: string; question?: string }
  return text ?? term ?? question ?? null
}

describe('search', () => {
  it.each(cases.search)('$text', ({ text, first }) => {
    expect(nameOf(search(harbour, text)[0]?.value)).toBe(first)
    expect(nameOf(search(exported, text)[0]?.value)).toBe(first)
  })

  it('gives the very entries, ranked, with the words that matched', () => {
    const hits = search(harbour, 'canary traffic')
    expect(hits[0]).toMatchObject({
      entry: 'rule',
      titles: ['Releases'],
      file: 'handbook.md',
      words: ['canary', 'traffic'],
    })
    expect(hits[0]!.value).toBe(harbour.chapters[2]!.rules[0])
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a))
  })

  it('finds what stands under a title, after what says the word', () => {
    const kinds = search(harbour, 'releases').map(({ titles }) => titles[0])
    expect(kinds[0]).toBe('FAQ')
    expect(kinds).toContain('Releases')
  })

  it('keeps to the options', () => {
    expect(search(harbour, 'canary', { limit: 1 })).toHaveLength(1)
    expect(search(harbour, 'encr', { prefix: false, fuzzy: false })).toEqual([])
    expect(search(harbour, 'approvel', { fuzzy: false })).toEqual([])
    expect(new Set(search(harbour, 'CI', { kinds: ['block'] }).map(({ entry }) => entry))).toEqual(
      new Set(['block']),
    )
    expect(() => search(harbour, 'x', { kinds: ['chapter'] as never })).toThrow(
      /There is no chapter to search; use rule/,
    )
    expect(() => search(harbour, 'x', { limit: -1 })).toThrow(TypeError)
    expect(() => search(harbour, 'x', { kinds: 'term' as never })).toThrow(/must be a list of rule, term/)
    expect(() => search(harbour, 'x', { fuzzy: 2 as never })).toThrow(/`fuzzy` of a search must be true or/)
    expect(() => search(harbour, 'x', { fuzy: false } as never)).toThrow(/did you mean `fuzzy`/)
    expect(() => search(harbour, 3 as never)).toThrow(TypeError)
  })

  it('stands words that objects have', () => {
    const handbook = parse('- the __proto__ and the constructor\n- toString\n')
    const find = createSearch(handbook)
    expect(find('__proto__')).toHaveLength(1)
    expect(find('constructor')[0]?.words).toEqual(['constructor'])
    expect(find('hasOwnProperty')).toEqual([])
  })
})
