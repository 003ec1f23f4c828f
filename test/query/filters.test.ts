import { describe, expect, it } from 'vitest'
import type { Handbook, Unplaced } from '../../src/model/index.ts'
import { parse } from '../../src/parse/parse.ts'
import { chapters } from '../../src/query/chapters.ts'
import type { Filter } from '../../src/query/matcher.ts'
import { questions } from '../../src/query/questions.ts'
import { rules } from '../../src/query/rules.ts'
import { sections } from '../../src/query/sections.ts'
import { terms } from '../../src/query/terms.ts'
import { cases, exported, harbour } from './harbour.ts'

const queries = {
  rules: (handbook: Unplaced<Handbook>, filter: Filter) =>
    rules(handbook, filter).map(({ number }) => number),
  chapters: (handbook: Unplaced<Handbook>, filter: Filter) =>
    chapters(handbook, filter).map(({ title }) => title),
  sections: (handbook: Unplaced<Handbook>, filter: Filter) =>
    sections(handbook, filter).map(({ title }) => title),
  terms: (handbook: Unplaced<Handbook>, filter: Filter) => terms(handbook, filter).map(({ term }) => term),
  questions: (handbook: Unplaced<Handbook>, filter: Filter) =>
    questions(handbook, filter).map(({ question }) => question),
}

describe.each(Object.keys(queries) as (keyof typeof queries)[])('%s', name => {
  it.each(cases[name])('$filter', ({ filter, found }) => {
    expect(queries[name](harbour, filter)).toEqual(found)
    expect(queries[name](exported, filter)).toEqual(found)
  })

  it('finds everything without a filter, and changes nothing', () => {
    const before = JSON.stringify(harbour)
    expect(queries[name](harbour, {})).toEqual(queries[name](harbour, { text: '' }))
    expect(JSON.stringify(harbour)).toBe(before)
  })

  it.each([null, 'x', { handbook: 1 }, [], {}])('takes no %j for a handbook', value => {
    expect(() => queries[name](value as never, {})).toThrow(
      /This is no handbook: pass what parse\(\) returns/,
    )
  })

  it.each([
    [{ levels: 'must' }, 'There is no filter levels; use some of chapter, text, level'],
    [{ level: 'muss' }, 'There is no level muss; use must, must-not'],
    [{ text: 3 }, 'The filter text must be a string or a RegExp'],
    [{ chapter: true }, 'The filter chapter must be a number, a string or a RegExp'],
    [{ link: 1 }, 'The filter link must be a string or a RegExp'],
    [{ checked: 'yes' }, 'The filter checked must be true, false or null'],
    [{ quantity: 4 }, 'The filter quantity must be a unit'],
    [{ quantity: { min: '4' } }, 'The min of a quantity must be a number'],
    [{ quantity: { units: 'h' } }, 'A quantity has no units to filter by'],
    ['must', 'A filter is an object with some of'],
  ])('says what is wrong with %j', (filter, message) => {
    expect(() => queries[name](harbour, filter as never)).toThrow(
      new RegExp(`^${message.replace(/[()]/g, '\\$&')}`),
    )
    expect(() => queries[name](harbour, filter as never)).toThrow(TypeError)
  })
})

describe('rules', () => {
  it('are the very rules of the model', () => {
    expect(rules(harbour, { chapter: 2 })[0]).toBe(harbour.chapters[1]!.rules[0])
  })

  it.each([/deploy/g, /deploy/gi, /Deploy|deploy/y, /deploy/])(
    'asks %s the same of every text',
    expression => {
      const first = rules(harbour, { text: expression })
      expect(rules(harbour, { text: expression })).toEqual(first)
      expect(expression.lastIndex).toBe(0)
      expect(first.map(({ number }) => number)).toEqual(
        { gi: ['2.4', '3.3'], y: ['2.4'], g: ['3.3'], '': ['3.3'] }[expression.flags],
      )
    },
  )

  it('carries nothing of an expression from one text to the next', () => {
    expect(rules(harbour, { text: /e/g })).toEqual(rules(harbour, { text: /e/ }))
    const used = /e/g
    used.test('eee')
    expect(rules(harbour, { text: used })).toEqual(rules(harbour, { text: /e/ }))
    expect(used.lastIndex).toBe(1)
  })

  it('takes an expression for a chapter and a link', () => {
    expect(rules(harbour, { chapter: /^Rel/g }).map(({ number }) => number)).toEqual([
      '3.1',
      '3.2',
      '3.3',
      '3.4',
      '3.5',
    ])
    expect(rules(harbour, { link: /^https:/ }).map(({ number }) => number)).toEqual(['1.2'])
  })

  it('converts months and years', () => {
    const [rule] = structuredClone(exported).chapters[1]!.rules
    const keep = (unit: string, value: number, duration: string) => {
      const handbook = structuredClone(exported)
      handbook.chapters = [
        {
          ...handbook.chapters[1]!,
          rules: [{ ...rule!, quantities: [{ text: '', value, unit, duration }] }],
        },
      ]
      return (filter: Filter) => rules(handbook, filter).length
    }
    expect(keep('months', 1, 'P1M')({ quantity: { unit: 'days', min: 30, max: 31 } })).toBe(1)
    expect(keep('years', 1, 'P1Y')({ quantity: { unit: 'months', value: 12 } })).toBe(1)
    expect(keep('minutes', 1, 'PT1M')({ quantity: { unit: 'month', min: 0.5 } })).toBe(0)
    expect(keep('minutes', 1, 'PT1M')({ quantity: { unit: 'ms', value: 60_000 } })).toBe(1)
  })

  it('counts times of several parts as one', () => {
    const handbook = parse('- Answer in 1h30m\n- Answer in 2 days 4 hours\n- Answer in 90 minutes\n')
    const found = (quantity: Filter['quantity']) =>
      rules(handbook, { quantity }).map(({ text }) => text.slice(10))
    expect(found({ unit: 'hours', value: 1.5 })).toEqual(['1h30m', '90 minutes'])
    expect(found({ unit: 'minutes', max: 2 })).toEqual([])
    expect(found({ unit: 'hours', min: 52 })).toEqual(['2 days 4 hours'])
    expect(found('hours')).toEqual(['1h30m'])
    expect(found('days')).toEqual(['2 days 4 hours'])
  })

  it('reads no handbook of another version', () => {
    expect(() => rules({ ...exported, schemaVersion: 2 } as never)).toThrow(
      /^This handbook has schemaVersion 2, but only 1 can be read: export it again/,
    )
  })

  it('walks through rules that nest deeper than calls can', () => {
    const handbook = structuredClone(exported)
    let rule = handbook.chapters[1]!.rules[0]!
    for (let depth = 0; depth < 50_000; depth++) rule = { ...handbook.chapters[1]!.rules[1]!, rules: [rule] }
    handbook.chapters[1]!.rules = [rule]
    expect(rules(handbook, { level: 'must' })).toHaveLength(1)
    expect(sections(handbook, { level: 'must' })).toHaveLength(1)
  })
})
