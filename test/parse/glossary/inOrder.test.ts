import { describe, expect, it } from 'vitest'
import { inOrder } from '../../../src/parse/glossary/inOrder.ts'

describe('inOrder', () => {
  it('finds what the alphabet puts between terms', () => {
    const terms = [true, true, false, true]
    expect(inOrder(['Berth', 'Keel', 'Note', 'Quay'], terms)).toEqual([false, false, true, false])
    expect(inOrder(['Berth', 'Keel', 'See also', 'Tug'], terms)).toEqual([false, false, false, false])
    expect(inOrder(['Keel', 'Berth', 'Note', 'Quay'], terms)).toEqual([false, false, false, false])
    expect(inOrder(['Berth', 'Keel', 'Quay', 'Support'], [true, true, true, false])[3]).toBe(false)
    expect(inOrder(['Keel', 'Note', 'Quay'], [true, false, true])).toEqual([false, false, false])
  })
})
