import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wrapPieces } from '../../src/report/wrapPieces.ts'

const lines = (text: string, width: number) =>
  wrapPieces([{ text, style: null }], width).map(line => line.map(piece => piece.text).join(''))

describe('wrapPieces', () => {
  it('breaks at spaces, and leaves them out there', () => {
    expect(lines('one two  three four', 8)).toEqual(['one two', 'three', 'four'])
  })

  it('lets a word that is too long stand alone', () => {
    expect(lines('a verylongword b', 5)).toEqual(['a', 'verylongword', 'b'])
  })

  it('keeps line feeds and what indents a line', () => {
    expect(lines('if\n  then\nend', 20)).toEqual(['if', '  then', 'end'])
  })

  it('keeps a word of several styles together, and paints a run once', () => {
    const pieces = [
      { text: 'wait 4', style: 'a' },
      { text: '8', style: 'b' },
      { text: '9 h', style: 'b' },
    ]
    expect(wrapPieces(pieces, 7)).toEqual([
      [{ text: 'wait', style: 'a' }],
      [
        { text: '4', style: 'a' },
        { text: '89 h', style: 'b' },
      ],
    ])
  })

  it('loses nothing but spaces', () => {
    const piece = fc.record({
      text: fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '::') }),
      style: fc.nat(2),
    })
    fc.assert(
      fc.property(fc.array(piece), fc.integer({ min: 1, max: 12 }), (pieces, width) => {
        const joined = wrapPieces(pieces, width)
          .flat()
          .map(({ text }) => text)
          .join('')
        expect(joined.replace(/\s/g, '')).toBe(
          pieces
            .map(({ text }) => text)
            .join('')
            .replace(/\s/g, ''),
        )
      }),
    )
  })
})
