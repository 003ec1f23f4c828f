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

it('the first of several top headings is the title where the file is called so, even if it sounds like an aside', () => {
  const value = '# Contributing\n\nThanks!\n\n# Branches\n\n# Commits\n'
  const { title, chapters } = parse({ path: 'docs/CONTRIBUTING.md', value })
  expect([title, ...chapters.map(chapter => chapter.title)]).toEqual(['Contributing', 'Branches', 'Commits'])
})
