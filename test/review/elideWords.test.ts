import { describe, expect, it } from 'vitest'
import { elideWords } from '../../src/review/elideWords.ts'

const LIMITS = { around: 12, most: 20, total: 60 }
const shown = (...parts: string[]) =>
  elideWords(
    parts.map(part => ({
      kind: part[0] === '-' ? 'removed' : part[0] === '+' ? 'added' : 'same',
      text: part.slice(1),
    })),
    LIMITS,
  ).map(({ text }) => text)

describe('elideWords', () => {
  it('leaves what is short as it is', () => {
    expect(shown(' Wait ', '-2', '+3', '  days')).toEqual(['Wait ', '2', '3', ' days'])
  })

  it('keeps words beside a change', () => {
    expect(shown(' one two three four five six ', '-2', ' one two three four five six')).toEqual([
      '… five six ',
      '2',
      'one two …',
    ])
    expect(shown('-a', ' one two three four five six seven eight', '-b')[1]).toBe('one two … seven eight')
  })

  it('cuts a text that did not change shorter', () => {
    expect(shown(` ${'word '.repeat(20)}`)).toEqual(['word word word word …'])
    expect(shown(' just as long as this is')).toEqual(['just as long as this is'])
  })

  it('cuts long stretches, and what is long in all', () => {
    expect(shown(`+${'word '.repeat(20)}`)).toEqual(['word word word word …'])
    const all = shown(
      '-1234567890123456789',
      '+1234567890123456789',
      '-1234567890123456789',
      '+1234567890123456789',
      '-x',
      '+y',
    )
    expect(all.at(-1)).toBe('…')
    expect(all.join('').length).toBeLessThan(LIMITS.total + LIMITS.most)
  })

  it('parts no surrogate pair', () => {
    expect(shown(`+${'😀'.repeat(30)}`).join('')).toMatch(/^(?:😀)+…$/)
    expect(shown(` ${'😀'.repeat(30)}`, '-x').join('')).not.toMatch(/(?<![\ud800-\udbff])[\udc00-\udfff]/)
    expect(shown(`_${'a😀'.repeat(30)}`, '-x').join('')).not.toMatch(/(?<![\ud800-\udbff])[\udc00-\udfff]/)
  })
})
