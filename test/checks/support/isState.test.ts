import { expect, test } from 'vitest'
import { isState } from '../../../src/checks/support/isState.ts'

test.each([
  ['MN', 'Write to Duluth, MN 55802', true],
  ['MN', 'We are in MN', false],
  ['PA', 'Ask for access, PA first', false],
  ['XQ', 'We are in Duluth, XQ', false],
])('%s in %s: %s', (letters, text, expected) => {
  expect(isState(letters, text)).toBe(expected)
})
