import { expect, test } from 'vitest'
import { isSlip } from '../../src/review/isSlip.ts'

test.each([
  ['Postgress', 'Postgres', true],
  ['Gihtub', 'Github', true],
  ['occured', 'occurred', true],
  ['GitHub', 'GitLab', false],
  ['Mark', 'Mary', false],
  ['Anna', 'Anne', false],
  ['Vue', 'Vuex', false],
  ['', 'a', false],
])('%s and %s: %s', (before, after, is) => {
  expect(isSlip(before, after)).toBe(is)
  expect(isSlip(after, before)).toBe(is)
})
