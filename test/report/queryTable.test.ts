import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/parse.ts'
import { select } from '../../src/query/select.ts'
import { cutToWidth, displayWidth } from '../../src/report/displayWidth.ts'
import { queryTable } from '../../src/report/queryTable.ts'

const tableOf = (markdown: string, width: number | null) =>
  queryTable(
    select(parse(markdown), 'rule, term, question').map(found => ({ found, more: {} })),
    width,
  )

describe('queryTable', () => {
  it('leaves out columns with nothing in them', () => {
    expect(tableOf('- a\n- MUST b\n', null)).toBe(
      'Place  Level  Text\n-----  -----  ------\n-:1           a\n-:2    must   MUST b\n',
    )
  })

  it.each([20, 40, 80])('fits long names and texts into %i columns', width => {
    const word = '漢字 and more words '
    const lines = tableOf(
      `- ${word.repeat(9)}\n\n# Glossary\n\n- ${word.trim()}: ${word.repeat(9)}\n`,
      width,
    ).split('\n')
    // Five columns of at least 12 need more than 20.
    expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(Math.max(width, 60))
    if (width === 80) expect(Math.max(...lines.map(displayWidth))).toBeGreaterThan(70)
    expect(new Set(lines.slice(0, -1).map(line => line.indexOf('Entry') >= 0)).size).toBe(2)
  })

  it('is nothing without entries', () => {
    expect(queryTable([], 80)).toBe('')
  })

  it('holds more entries than a function takes arguments', () => {
    const [found] = select(parse('- a\n'), 'rule')
    const entries = Array.from({ length: 150_000 }, () => ({ found: found!, more: {} }))
    expect(queryTable(entries, 80).split('\n')).toHaveLength(entries.length + 3)
  })
})

describe('displayWidth', () => {
  it.each([
    ['abc', 3],
    ['漢字', 4],
    ['e\u0301', 1],
    ['😀', 2],
    ['’…', 2],
    ['', 0],
  ])('%s takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })

  it('cuts between characters, not in them', () => {
    expect(cutToWidth('漢字漢字', 6)).toBe('漢字…')
    expect(cutToWidth('😀😀', 3)).toBe('😀…')
    expect(cutToWidth('abc', 3)).toBe('abc')
  })
})
