import { expect, it } from 'vitest'
import { modelJson } from '../../src/cli/modelJson.ts'

it('leaves out places, and nothing else of that name', () => {
  const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } }
  const data = { position, rules: [{ position }], frontmatter: { position: 'Captain' } }
  expect(JSON.parse(modelJson(data, false, 0))).toEqual({ rules: [{}], frontmatter: { position: 'Captain' } })
  expect(JSON.parse(modelJson(data, true, 2))).toEqual(data)
})

it('says so where there is more than a text can hold', () => {
  const toJSON = () => {
    throw new RangeError('Invalid string length')
  }
  expect(() => modelJson({ toJSON }, true, 0)).toThrow('Cannot print so much JSON at once; try --compact')
})
