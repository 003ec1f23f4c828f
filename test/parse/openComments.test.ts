import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/parse.ts'

const placesOf = (source: string) =>
  parse(source)
    .problems.filter(({ check }) => check === 'comment-closed')
    .map(({ position: { start, end } }) => [start.line, start.column, end.column])

describe('a comment that is never closed', () => {
  it.each([
    ['at the top', '# A\n\n<!-- open\n\n# B\n', [[3, 1, 5]]],
    ['behind one that is', '<!-- a -->\n\n<!-- b --><!-- c\n\n# B\n', [[3, 11, 15]]],
    ['in an item', '- a\n\n  <!-- open\n\n- b\n', [[3, 3, 7]]],
  ])('is a problem %s', (_, source, places) => {
    expect(placesOf(source)).toEqual(places)
    expect(placesOf(source.replaceAll('\n', '\r\n'))).toEqual(places)
  })

  it.each(['<!-- a -->\n', '`<!--`\n', '```\n<!--\n```\n', 'a <!-- b\n', '--> <!-- a\nb -->\n'])(
    'is not seen in %j',
    source => expect(placesOf(source)).toEqual([]),
  )
})
