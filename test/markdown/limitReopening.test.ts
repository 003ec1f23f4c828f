import { describe, expect, it } from 'vitest'
import { limitReopening } from '../../src/markdown/limitReopening.ts'
import { parse } from '../../src/parse/parse.ts'

const times = (line: string, count = 1002) => line.repeat(count)

describe('containers that open and close in items', () => {
  it.each([
    ['lists of quotes in a quote', times('> - > a\n'), 2],
    ['lists of quotes in an item', `- x\n${times('  - > a\n')}`, 4],
    ['lists in an item that end again', `- x\n${times('  - a\n    - b\n', 1003)}`, 4],
    ['quotes in a quote that end again', times('>> # H\n> a\n', 1003), 2],
    ['lists of two kinds in turn', times('1. - a\n1) - a\n', 501), 2],
    ['lists in lists of a quote', `> x\n${times('> - a\n>   - b\n', 1003)}`, 2],
  ])('are cut: %s', (_, markdown, count) => expect(limitReopening(markdown)).toHaveLength(count))

  it.each([
    ['up to more than anyone writes', times('> - > a\n', 1000)],
    ['at the margin', times('- a\n  - b\n', 3000)],
    ['in a long list', `- x\n${times('  - a\n', 5000)}`],
    ['in quotes of their own', times('> - > a\n\n', 3000)],
    ['below headings', times('# A\n  - > a\n', 3000)],
    ['below one number after another', times('1. - a\n', 3000)],
  ])('are left: %s', (_, markdown) => expect(limitReopening(markdown)).toEqual([]))

  it('are read as text, with a problem that says so', () => {
    const { problems } = parse(times('> - > a\n'))
    expect(problems.map(({ check, position }) => [check, position.start.line])).toEqual([['nesting', 1001]])
  })
})
