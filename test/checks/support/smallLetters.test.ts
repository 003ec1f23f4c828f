import { expect, test } from 'vitest'
import { smallLetters } from '../../../src/checks/support/smallLetters.ts'

test.each([
  ['', ''],
  ['Deploy', 'deploy'],
  ['ÄRGER', 'ärger'],
  ['İnceleme İşi', 'inceleme işi'],
])('of %s', (text, small) => {
  expect(smallLetters(text)).toBe(small)
})
