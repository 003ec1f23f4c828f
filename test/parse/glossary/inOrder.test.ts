import { describe, expect, it } from 'vitest'
import { inOrder } from '../../../src/parse/glossary/inOrder.ts'

describe('inOrder', () => {
  it('finds what the alphabet puts between terms', () => {
    const terms = [true, true, false, true]
    const none = [false, false, false, false]
    expect(inOrder(['Berth', 'Keel', 'Note', 'Quay'], terms, none)).toEqual([false, false, true, false])
    expect(inOrder(['Berth', 'Keel', 'See also', 'Tug'], terms, none)).toEqual([false, false, false, false])
    expect(inOrder(['Keel', 'Berth', 'Note', 'Quay'], terms, none)).toEqual([false, false, false, false])
    expect(inOrder(['Berth', 'Keel', 'Quay', 'Support'], [true, true, true, false], none)[3]).toBe(false)
    expect(
      inOrder(
        ['Berth', 'Keel', 'Quay', 'Support'],
        [true, true, true, false],
        [false, false, false, true],
      )[3],
    ).toBe(true)
    expect(
      inOrder(['Berth', 'Keel', 'Tug', 'Support'], [true, true, true, false], [false, false, false, true])[3],
    ).toBe(false)
    expect(inOrder(['Keel', 'Note', 'Quay'], [true, false, true], none)).toEqual([false, false, false])
  })
})
