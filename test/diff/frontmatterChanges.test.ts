import { describe, expect, it } from 'vitest'
import { frontmatterChanges } from '../../src/diff/frontmatterChanges.ts'
import { parse } from '../../src/index.ts'

const withKeys = (keys: string[]) => parse(`---\n${keys.map(key => `${key}\n`).join('')}---\n\n# A\n`)

describe('frontmatterChanges', () => {
  it('tells keys that came, went, changed, and are written otherwise', () => {
    const before = withKeys(['a: 1', 'b: 2', 'c: 1.10', 'd: true'])
    const after = withKeys(['b: 3', 'c: 1.1', 'd: True', 'e: 5'])
    const { changes, frames } = frontmatterChanges(before, after)
    expect(changes.map(({ kind, before, after }) => [(before ?? after)!.name, kind])).toEqual([
      ['a', 'removed'],
      ['b', 'edited'],
      ['c', 'edited'],
      ['d', 'reformatted'],
      ['e', 'added'],
    ])
    expect(frames).toEqual([])
  })

  it('looks keys up, however many there are', () => {
    const count = 500
    const [before, after] = [1, 2].map(value =>
      withKeys(Array.from({ length: count }, (_, index) => `k${index}: ${value}`)),
    )
    let reads = 0
    for (const { frontmatter } of [before!, after!])
      for (const entry of frontmatter!.entries) {
        const { key } = entry
        Object.defineProperty(entry, 'key', { enumerable: true, get: () => [key, reads++][0] })
      }
    expect(frontmatterChanges(before!, after!).changes).toHaveLength(count)
    expect(reads).toBeGreaterThanOrEqual(2 * count)
    expect(reads).toBeLessThan(20 * count)
  })
})
