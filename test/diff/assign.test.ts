import { describe, expect, test } from 'vitest'
import { assign } from '../../src/diff/assign.ts'

describe('assign', () => {
  test('takes the best total, not the best pair first', () => {
    const edges = [
      { from: 0, to: 0, gain: 0.9 },
      { from: 0, to: 1, gain: 0.8 },
      { from: 1, to: 0, gain: 0.8 },
    ]
    expect(assign(edges).map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 0],
    ])
  })

  test('leaves out a weak second pair where one strong pair is better', () => {
    const edges = [
      { from: 0, to: 0, gain: 0.5 },
      { from: 0, to: 1, gain: 0.1 },
      { from: 1, to: 0, gain: 0.1 },
    ]
    expect(assign(edges)).toEqual([{ from: 0, to: 0, gain: 0.5 }])
  })

  test('a chain too long for one group still gives each entry at most one pair', () => {
    const edges = Array.from({ length: 1000 }, (_, at) => [
      { from: at, to: at, gain: 0.5 },
      { from: at, to: at + 1, gain: 0.3 },
    ]).flat()
    const chosen = assign(edges)
    expect(chosen).toHaveLength(1000)
    expect(new Set(chosen.map(({ to }) => to)).size).toBe(1000)
  })
})
