import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/parse.ts'
import { get } from '../../src/query/get.ts'
import { locate } from '../../src/query/locate.ts'
import { cases, exported, harbour } from './harbour.ts'

describe('get', () => {
  it.each(cases.get)('$key', ({ key, found }) => {
    expect(get(harbour, key)?.id ?? null).toBe(found)
    expect(get(exported, key)?.id ?? null).toBe(found)
  })

  it('takes an id before a number, and a chapter before a rule', () => {
    const handbook = parse('# 1. One\n\n- 2: named by its author\n\n# 2. Two\n\n- a\n')
    expect(get(handbook, 2)).toBe(handbook.chapters[1])
    handbook.chapters[0]!.rules[0]!.id = '2'
    expect(get(handbook, 2)).toBe(handbook.chapters[0]!.rules[0])
  })

  it('refuses keys of other types', () => {
    expect(() => get(harbour, null as never)).toThrow(TypeError)
  })
})

describe('locate', () => {
  it('says what an entry is and what it stands in', () => {
    expect(locate(harbour, get(harbour, '1.5')!)).toEqual({
      entry: 'rule',
      value: get(harbour, '1.5'),
      titles: ['Getting started', 'Desk'],
      file: 'handbook.md',
    })
    expect(locate(harbour, get(harbour, 1)!)).toMatchObject({ entry: 'chapter', titles: [] })
    expect(locate(harbour, get(harbour, 'getting-started/desk')!)).toMatchObject({
      entry: 'section',
      titles: ['Getting started'],
    })
    expect(locate(exported, exported.glossary[0]!)).toMatchObject({ entry: 'term', titles: ['Glossary'] })
    expect(locate(harbour, harbour.preamble!.blocks[0]!)).toMatchObject({
      entry: 'block',
      file: 'handbook.md',
    })
  })

  it('knows no copies', () => {
    expect(locate(harbour, { ...get(harbour, '1.5')! })).toBeNull()
  })
})
