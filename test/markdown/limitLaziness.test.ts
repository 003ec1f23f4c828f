import { describe, expect, it } from 'vitest'
import { limitLaziness } from '../../src/markdown/limitLaziness.ts'
import { parse } from '../../src/parse/parse.ts'

const lazy = (lines: number, first = '> note\n', line = 'goes on\n') => first + line.repeat(lines)

describe('lines that go on with a quote or an item without its marker', () => {
  it('are left as they are, up to more than anyone writes', () => {
    expect(limitLaziness(lazy(500))).toEqual([])
    expect(limitLaziness(lazy(501))).toEqual([{ offset: 0, character: '>' }])
  })

  it.each([
    ['a list', lazy(501, '- note\n'), 1],
    ['a numbered list', lazy(501, '12. note\n'), 1],
    ['a quote in a quote', '> a\n>> b\n'.repeat(502), 1506],
    ['a list in a quote', lazy(501, '> - note\n', '> goes on\n'), 503],
    ['lines with a pipe', lazy(501, '> note\n', '|b\n'), 1],
    ['lines with a tag', lazy(501, '> note\n', '<b>x\n'), 1],
    ['lists that cannot be told apart', '1. a\nb\n2) c\nd\n'.repeat(300), 600],
  ])('are counted in %s', (_, markdown, count) => {
    expect(limitLaziness(markdown)).toHaveLength(count)
  })

  it.each([
    ['a blank line', `${lazy(300)}\n${lazy(300)}`],
    ['a blank line of a quote', `> - a\n${'> b\n'.repeat(300)}>\n> - a\n${'> b\n'.repeat(300)}`],
    ['a heading', `${lazy(300)}# Heading\n${lazy(300, '')}`],
    ['the indentation of the item', lazy(600, '- note\n', '  goes on\n')],
    ['the next item', '- note\ngoes on\n'.repeat(600)],
    ['the next item with a number', '1. note\ngoes on\n'.repeat(600)],
    ['a heading in a deeper quote', `>> # Heading\n${'> line\n'.repeat(600)}`],
    ['a table in HTML', `- note\n<table>\n${'<tr><td>a</td></tr>\n'.repeat(600)}</table>\n`],
  ])('end at %s', (_, markdown) => expect(limitLaziness(markdown)).toEqual([]))

  it('are read as text, with a problem that says so', () => {
    const { problems, chapters, preamble } = parse(lazy(501))
    expect(problems.map(({ check }) => check)).toEqual(['nesting'])
    expect(chapters).toEqual([])
    expect(preamble!.blocks.map(({ type, text }) => [type, text.slice(0, 12)])).toEqual([
      ['paragraph', '> note goes '],
    ])
  })
})
