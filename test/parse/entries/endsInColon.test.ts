import { expect, it } from 'vitest'
import { remark } from '../../../src/markdown/remark.ts'
import { endsInColon } from '../../../src/parse/entries/endsInColon.ts'

it.each([
  ['In short:', true],
  ['**In short:**', true],
  ['**In short**: ', true],
  ['要するに：', true],
  ['In `short:`', true],
  ['In short: a ship', false],
  ['In short: <br>', true],
  ['In short', false],
])('%j ends in a colon: %j', (markdown, expected) => {
  expect(endsInColon(remark(markdown).children[0]!)).toBe(expected)
})
