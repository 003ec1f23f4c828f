import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/parse.ts'
import { assertPositions } from '../support/assertPositions.ts'
import { fixturesIn } from '../support/fixtures.ts'
import { outlineOf } from '../support/outlineOf.ts'

describe('chapters in the wild', () => {
  it.each(fixturesIn('chapters'))('$name', ({ markdown, expected }) => {
    const wanted = JSON.parse(readFileSync(expected, 'utf8'))
    for (const source of [markdown, markdown.replaceAll('\n', '\r\n')]) {
      const handbook = parse(source)
      expect(outlineOf(handbook, false)).toEqual(wanted)
      assertPositions(handbook, source)
    }
  })
})
