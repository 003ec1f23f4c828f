import { describe, expect, it } from 'vitest'
import { fitsPattern, type Wanted } from '../../src/text/fitsPattern.ts'

const patternOf = (text: string) =>
  [...text].map((sign): Wanted<string> => (sign === '*' ? 'any' : character => character === sign))

describe('fitsPattern', () => {
  it.each([
    ['', '', true],
    ['', 'a', false],
    ['*', '', true],
    ['a*c', 'abbc', true],
    ['a*c', 'abcb', false],
    ['*ab*ab', 'abaab', true],
    ['a*b*', 'ab', true],
    ['a', 'ab', false],
  ])('of %j and %j is %s', (pattern, text, fits) => {
    expect(fitsPattern(patternOf(pattern), [...text])).toBe(fits)
  })

  it('takes no longer than the product of the lengths', () => {
    let asked = 0
    const pattern = Array.from({ length: 99 }, (_, at): Wanted<string> => {
      if (at % 3 === 0) return 'any'
      return character => {
        asked++
        return character === (at === 98 ? 'b' : 'a')
      }
    })
    expect(fitsPattern(pattern, [...'a'.repeat(500)])).toBe(false)
    expect(asked).toBeLessThan(99 * 500)
  })
})
