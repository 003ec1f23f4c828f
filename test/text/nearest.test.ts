import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearest } from '../../src/text/nearest.ts'

/** Levenshtein's distance, all of it. */
function distance(from: string, to: string): number {
  const rows = [Array.from({ length: to.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= from.length; i++) {
    rows[i] = [i]
    for (let j = 1; j <= to.length; j++) {
      const replaced = rows[i - 1]![j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1)
      rows[i]![j] = Math.min(rows[i]![j - 1]! + 1, rows[i - 1]![j]! + 1, replaced)
    }
  }
  return rows[from.length]![to.length]!
}

describe('nearest', () => {
  test.each([
    ['code-revew', ['code', 'code-review', 'code-reviews'], 'code-review'],
    ['ab', ['cd', 'b'], 'b'],
    ['a', ['bc', 'b'], 'b'],
    ['release', ['deploy', 'on-call'], null],
    ['revew', ['deep', 'chapter-1-review'], null],
    ['tgas', ['tags'], 'tags'],
    ['release', [], null],
    ['', ['a'], null],
  ])('of %j among %j is %j', (written, names, expected) => {
    expect(nearest(written, names)).toBe(expected)
  })

  test('is the first of those that differ least, in a third of the name and three places at most', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
    fc.assert(
      fc.property(name, fc.array(name, { maxLength: 6 }), (written, names) => {
        const limit = Math.min(3, Math.ceil(written.length / 3))
        const changes = names.map(each => distance(written, each))
        const least = Math.min(...changes)
        expect(nearest(written, names)).toBe(least <= limit ? names[changes.indexOf(least)] : null)
      }),
      { numRuns: 2000 },
    )
  })

  test('takes time that grows with the length of long names', () => {
    const long = 'a'.repeat(300_000)
    expect(nearest(`${long}b`, [`b${long}`, `${long}c`])).toBe(`${long}c`)
  })
})
