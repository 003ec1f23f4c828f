import { expect, test } from 'vitest'
import { guesses } from '../../../src/checks/support/guesses.ts'

test('guesses until too much was compared', () => {
  const guess = guesses()
  const names = ['a'.repeat(1_000_000)]
  const found = Array.from({ length: 12 }, () => guess('b'.repeat(1_000_000), names, () => names[0]!))
  expect(found.filter(name => name !== null)).toHaveLength(10)
})

test('names of another length cost next to nothing', () => {
  const guess = guesses()
  const names = ['a'.repeat(1_000_000)]
  for (let count = 0; count < 1000; count++) expect(guess('b', names, () => 'c')).toBe('c')
})
