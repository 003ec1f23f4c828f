import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { Handbook } from '../../src/model/index.ts'
import { parse } from '../../src/parse/parse.ts'
import { assertPositions } from './assertPositions.ts'
import type { Fixture } from './fixtures.ts'

/** Compares the terms and questions of a fixture with its expectations: as it is, and with the line endings of Windows. */
export function assertEntries({ markdown, expected }: Fixture): void {
  const wanted = JSON.parse(readFileSync(expected, 'utf8'))
  for (const source of [markdown, markdown.replaceAll('\n', '\r\n'), `\uFEFF${markdown}`]) {
    const handbook = parse(source)
    expect(entriesOf(handbook)).toEqual(wanted)
    assertPositions(handbook, source)
    for (const { position, markdown: own } of [...handbook.glossary, ...handbook.faq]) {
      expect(own).toBe(source.slice(position.start.offset, position.end.offset))
    }
  }
}

function entriesOf({ glossary, faq }: Handbook): unknown {
  return {
    terms: glossary.map(({ term, aliases, definition, section, position: { start, end } }) => ({
      term,
      aliases,
      definition,
      section,
      lines: [start.line, end.line],
    })),
    questions: faq.map(({ question, answer, section, position: { start, end } }) => ({
      question,
      answer,
      section,
      lines: [start.line, end.line],
    })),
  }
}
