import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestRun } from '../../src/diff/longestRun.ts'

test('the run ascends, and none is longer', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(50), { maxLength: 12 }), values => {
      const run = longestRun(values)
      expect(run).toEqual([...run].sort((a, b) => a - b))
      const picked = run.map(index => values[index]!)
      expect(picked).toEqual([...picked].sort((a, b) => a - b))
      // For each index the longest run that ends there, the slow way.
      const lengths: number[] = []
      for (const [index, value] of values.entries()) {
        lengths.push(
          1 + Math.max(0, ...lengths.filter((_, earlier) => earlier < index && values[earlier]! < value)),
        )
      }
      expect(run).toHaveLength(Math.max(0, ...lengths))
    }),
  )
})
