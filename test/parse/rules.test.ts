import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/parse.ts'
import { assertPositions } from '../support/assertPositions.ts'
import { fixturesIn } from '../support/fixtures.ts'
import { outlineOf } from '../support/outlineOf.ts'

describe('rules', () => {
  it.each(fixturesIn('rules'))('$name', ({ markdown, expected }) => {
    const wanted = JSON.parse(readFileSync(expected, 'utf8'))
    for (const source of [markdown, markdown.replaceAll('\n', '\r\n')]) {
      const handbook = parse(source)
      expect(outlineOf(handbook, true)).toEqual(wanted)
      assertPositions(handbook, source)
    }
  })

  it('a heading is a rule and the section that explains it', () => {
    const { chapters } = parse(
      '# Guide\n\n## P.1: Ask [first](x.md)\n\nWait 2 days.\n\n## P.2: Pay\n\nLater.\n',
    )
    expect(chapters[0]).toMatchObject({
      title: 'P.1: Ask first',
      blocks: [{ text: 'Wait 2 days.' }],
      rules: [
        { id: 'P.1', origin: 'heading', markdown: '## P.1: Ask [first](x.md)', links: [{ url: 'x.md' }] },
      ],
    })
  })

  it('counts rules of every origin together', () => {
    const { chapters } = parse('# A\n\nKeys MUST rotate within 90 days.\n\n- Lock doors\n\n# B\n')
    expect(chapters[0]!.rules.map(({ number, origin, level }) => [number, origin, level])).toEqual([
      ['1.1', 'paragraph', 'must'],
      ['1.2', 'item', null],
    ])
    expect(chapters[0]!.rules[0]!.quantities).toMatchObject([{ text: '90 days', duration: 'P90D' }])
  })
})
