import { describe, expect, it } from 'vitest'
import { firstIndex } from '../../src/text/firstIndex.ts'

describe('firstIndex', () => {
  it.each([
    [[], 0],
    [[9], 0],
    [[1], 1],
    [[1, 3, 5, 7], 2],
    [[5, 5, 5], 0],
    [[1, 2, 3], 3],
  ] as [number[], number][])('of %j is %i for what is at least 5', (list, first) => {
    expect(firstIndex(list.length, index => list[index]! >= 5)).toBe(first)
  })
})
