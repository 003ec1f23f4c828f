import fc from 'fast-check'
import { expect, test } from 'vitest'
import { limitNesting } from '../../src/markdown/limitNesting.ts'

const LINK = '[a](b) '
const around = (text: string) => `# Title\n\nBefore.\n\n${text}\n\nBehind.\n`
const counts: [what: string, text: string, cuts: number][] = [
  ['100 open brackets', '['.repeat(100), 0],
  ['101 open brackets', '['.repeat(101), 1],
  ['100 closing brackets', ']'.repeat(100), 0],
  ['101 closing brackets', ']'.repeat(101), 1],
  ['open brackets over lines', '[\n'.repeat(103), 3],
  ['open brackets, a line of spaces between', `${'['.repeat(60)}\n  \n${'['.repeat(60)}`, 0],
  ['open brackets, an empty line between', `${'['.repeat(60)}\n\n${'['.repeat(60)}`, 0],
  ['open brackets in items', `- ${'['.repeat(60)}\n`.repeat(3), 0],
  ['5,000 links', LINK.repeat(5000), 0],
  ['5,001 links', LINK.repeat(5001), 1],
  ['5,200 links, whose brackets behind are not open', LINK.repeat(5200), 300],
  ['1,000 runs', '*a '.repeat(1000), 0],
  ['1,001 runs', '*a '.repeat(1001), 1],
  ['2,000 runs of snake_case', 'snake_case '.repeat(2000), 0],
  ['100 quotes', `${'>'.repeat(100)} a`, 0],
  ['101 quotes', `${'>'.repeat(101)} a`, 1],
  ['101 quotes after a space each', `${'> '.repeat(101)}a`, 1],
  ['101 items on a line', `${'- '.repeat(101)}a`, 1],
  ['a marker at column 201', `${' '.repeat(200)}- a`, 1],
  ['a marker at column 200', `${' '.repeat(199)}- a`, 0],
]
test.each(counts)('%s', (_, text, cuts) => {
  expect(limitNesting(text).length).toBe(cuts)
  expect(limitNesting(around(text)).length).toBe(cuts)
  expect(limitNesting(around(text).replaceAll('\n', '\r\n')).length).toBe(cuts)
})

test('every cut is of the character that stands there, in order', () => {
  const piece = fc.constantFrom(
    '['.repeat(99),
    ']'.repeat(120),
    '*a '.repeat(900),
    '>'.repeat(99),
    '> ',
    '\n',
    '\n\n',
    'a',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
      const text = pieces.join('')
      const cuts = limitNesting(text)
      expect(cuts.map(({ offset }) => text[offset])).toEqual(cuts.map(({ character }) => character))
      expect(cuts).toEqual(cuts.toSorted((a, b) => a.offset - b.offset))
    }),
  )
})
