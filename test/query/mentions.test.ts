import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/parse.ts'
import { allMentions } from '../../src/query/allMentions.ts'
import { mentions } from '../../src/query/mentions.ts'
import { cases, exported, harbour } from './harbour.ts'

const shown = (list: ReturnType<typeof mentions>) =>
  list.map(({ entry, value, field, start, end }) => {
    const text = (value as unknown as { [name: string]: string })[field]!
    return `${entry} ${field} '${text.slice(start, end)}'`
  })

describe('mentions', () => {
  it.each(cases.mentions)('$word', ({ word, found }) => {
    expect(shown(mentions(harbour, word))).toEqual(found)
    expect(shown(mentions(exported, word))).toEqual(found)
  })

  it('takes a term of the glossary too', () => {
    expect(mentions(harbour, harbour.glossary[0]!)).toEqual(mentions(harbour, 'CI'))
    expect(() => mentions(harbour, null as never)).toThrow(TypeError)
  })

  it('leaves out the entry itself, but not what other entries say', () => {
    const handbook = parse('# Glossary\n\n- CI: the CI that builds\n- CI server: where CI runs\n- ci: CI\n')
    expect(shown(mentions(handbook, 'CI'))).toEqual([
      "term term 'CI'",
      "term definition 'CI'",
      "term definition 'CI'",
    ])
  })

  it.each([
    ['a C++ file, C#, C_x, x.C, C.x, @C, C@x and https://c.example/C name others', 'C', 0],
    ['(C), “C”, C. C/D and C’s', 'C', 5],
    ['IT it It ITs IT’s', 'IT', 3],
    ['Café cafés CAFÉ', 'café', 3],
    ['a.*b $& [x', '.*', 0],
    ['ASP.NET is not .NET', '.NET', 1],
    ['use $& here', '$&', 1],
    ['日本 と 日本語', '日本', 1],
  ])('%j has %s %i times', (text, word, count) => {
    expect(mentions(parse(`- ${text}\n`), word)).toHaveLength(count)
  })
})

describe('allMentions', () => {
  it('finds for all terms at once what is found for each', () => {
    const all = allMentions(harbour)
    expect(all.size).toBe(harbour.glossary.length)
    for (const term of harbour.glossary) expect(all.get(term)).toEqual(mentions(harbour, term))
  })

  it('finds places that are words', () => {
    const word = fc.constantFrom(
      'CI',
      'ci',
      'queue',
      'Queues',
      'C',
      'C++',
      '.',
      '-',
      'é',
      '日本',
      '_',
      ' ',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(word), fc.constantFrom('CI', 'queue', 'C'), (words, term) => {
        const handbook = parse(`- ${words.join(' ')} ${words.join('')}\n`)
        for (const { value, field, start, end } of mentions(handbook, term)) {
          const text = (value as unknown as { [name: string]: string })[field]!
          expect(text.slice(start, end).toLowerCase().startsWith(term.toLowerCase())).toBe(true)
          expect(text[start - 1] ?? ' ').not.toMatch(/[\p{L}\p{N}_]/u)
          expect(text[end] ?? ' ').not.toMatch(/[\p{L}\p{N}_+#]/u)
        }
      }),
    )
  })
})
