import { describe, expect, it } from 'vitest'
import { modelJson } from '../../src/cli/modelJson.ts'

const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } }
const rule = { text: 'Ask\nfirst', links: [], more: { empty: {}, none: null } }
const models = {
  'a handbook': {
    title: null,
    files: [],
    frontmatter: { position: 'Captain', data: { ['__proto__']: 'x', 'a "b"': [1] } },
    chapters: [
      { position, rules: [{ ...rule, position }], sections: [] },
      { position, rules: [] },
    ],
  },
  'a list': [rule, { position }],
  'an empty list': [],
  nothing: null,
  'a text': 'a',
}
const written = (model: unknown, positions: boolean, space: number) =>
  [...modelJson(model, { positions, space })].join('')

describe.each(Object.entries(models))('%s', (_, model) => {
  it.each([0, 2])('is written as JSON.stringify does, %i spaces a level', space => {
    expect(written(model, true, space)).toBe(`${JSON.stringify(model, null, space)}\n`)
  })

  it.each([0, 2])('has no places where none are wanted, %i spaces a level', space => {
    const bare = JSON.parse(JSON.stringify(model).replaceAll(/,?"position":\{"start.*?\}\},?/g, ''))
    expect(written(model, false, space)).toBe(`${JSON.stringify(bare, null, space)}\n`)
  })
})

it('comes in pieces where it is long, none of them far longer than the others', () => {
  const entries = Array.from({ length: 500 }, () => ({ text: 'a'.repeat(10_000) }))
  const pieces = [...modelJson({ entries }, { positions: false, space: 2 })]
  expect(JSON.parse(pieces.join(''))).toEqual({ entries })
  expect(pieces.length).toBe(5)
  expect(Math.max(...pieces.map(piece => piece.length))).toBeLessThan(1.1e6)
})

it('says so where one chapter is more than a text can hold', () => {
  const toJSON = () => {
    throw new RangeError('Invalid string length')
  }
  expect(() => [...modelJson({ chapters: [{ toJSON }] }, { positions: true, space: 0 })]).toThrow(
    'One chapter has more JSON than can be printed; try --compact',
  )
})
