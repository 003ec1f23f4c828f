import { describe, expect, it } from 'vitest'
import { rules } from '../../src/query/rules.ts'
import { select } from '../../src/query/select.ts'
import { cases, exported, harbour } from './harbour.ts'

const shown = (list: ReturnType<typeof select>) =>
  list.map(({ entry, value }) => (entry === 'rule' ? value.number : entry))

describe('select', () => {
  it.each(cases.select)('$selector', ({ selector, found }) => {
    expect(shown(select(harbour, selector))).toEqual(found)
    expect(shown(select(exported, selector))).toEqual(found)
  })

  it.each(cases.badSelectors)('$selector is wrong at column $column', ({ selector, column }) => {
    const call = () => select(harbour, selector)
    expect(call).toThrow(TypeError)
    expect(call).toThrow(new RegExp(`^The selector cannot be read at column ${column}: [^\\n]+$`))
  })

  it('gives the very entries and where they stand', () => {
    expect(select(harbour, 'rule')).toHaveLength(rules(harbour).length)
    expect(select(harbour, 'rule[number=1.5]')).toEqual([
      {
        entry: 'rule',
        value: harbour.chapters[0]!.sections[0]!.rules[0],
        titles: ['Getting started', 'Desk'],
        file: 'handbook.md',
      },
    ])
    expect(select(harbour, 'rule[number=1.2] > link')).toEqual([
      {
        entry: 'link',
        value: harbour.chapters[0]!.rules[1]!.links[0],
        of: harbour.chapters[0]!.rules[1],
        titles: ['Getting started'],
        file: 'handbook.md',
      },
    ])
  })

  it('reads no endless selector', () => {
    expect(() => select(harbour, ':not('.repeat(1000))).toThrow(/at most 2000 are read/)
    expect(() => select(harbour, `${':not('.repeat(300)}rule${')'.repeat(300)}`)).not.toThrow()
    expect(() => select(harbour, undefined as never)).toThrow('The selector must be a string.')
  })
})
