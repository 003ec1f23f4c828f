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

  it.each([
    ['- The golden rule:\n\n  > You must wear a vest.', 'must'],
    ['- Sea charts\n\n  > These are old and should be kept dry.', 'should'],
    ['- Wear a vest\n\n  > **Why?** Whoever falls must float.', null],
    ['- Wear a vest\n\n  > Note: guests must ask for one.', null],
    ['- Wear a vest\n\n  > Who must wear one?', null],
  ])('the level of %j is %s', (item, level) => {
    expect(parse(`# A\n\n${item}\n`).chapters[0]!.rules[0]!.level).toBe(level)
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
