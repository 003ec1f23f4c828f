import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestTotal } from '../../src/diff/bestTotal.ts'

test('no permutation has a greater total', () => {
  const table = fc.integer({ min: 0, max: 6 }).chain(size =>
    fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    }),
  )
  fc.assert(
    fc.property(table, gains => {
      const columns = bestTotal(gains)
      expect(new Set(columns).size).toBe(gains.length)
      const total = (chosen: number[]) => chosen.reduce((sum, column, row) => sum + gains[row]![column]!, 0)
      expect(total(columns)).toBe(Math.max(...permutations(gains.map((_, index) => index)).map(total)))
    }),
    { numRuns: 100 },
  )
})

function permutations(items: number[]): number[][] {
  if (items.length === 0) return [[]]
  return items.flatMap(item =>
    permutations(items.filter(other => other !== item)).map(rest => [item, ...rest]),
  )
}
