import { expect, test } from 'vitest'
import { isMended } from '../../src/review/isMended.ts'

test.each([
  'occured occurred',
  'ellision elision',
  'recieve receive',
  'seperate separate',
  'commited committed',
])('%s', words => {
  const [before, after] = words.split(' ') as [string, string]
  expect(isMended(before, after)).toBe(true)
  expect(isMended(after, before)).toBe(true)
})

test.each([
  'server servers',
  'approve approved',
  'minor major',
  'before after',
  'area arena',
  'internal interval',
  'contact contract',
  'county country',
  'import export',
  'release lease',
  'sha256 sha265',
  'monthly monthly',
])('%s is another word, or the same', words => {
  const [before, after] = words.split(' ') as [string, string]
  expect(isMended(before, after)).toBe(false)
})
