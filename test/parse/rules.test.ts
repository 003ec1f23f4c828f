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

  it.each([
    ['You must:', 'tell the mate', 'must'],
    ['If you have no badge, you must:', 'tell the mate', 'must'],
    ['Members of the crew should:', 'tell the mate', 'should'],
    ['All new mates may:', 'sleep late', 'may'],
    ['All new mates may:', 'not work abroad', null],
    ['A report must contain:', 'phone (optional)', null],
    ['A report must contain:', 'phone', 'must'],
    ['Mates must:', 'not only write tests but read them', 'must'],
    ['Mates should:', 'never sleep', 'should-not'],
    ['Mates may never:', 'sleep', null],
    ['Mates may not:', 'sleep', null],
    ['You no longer must:', 'sleep', null],
    ['You need not do what mates must:', 'sleep', null],
    ['We don’t think people must:', 'sleep', null],
    ['Nothing here must:', 'sleep', null],
    ['Before the month of may:', 'sleep', null],
    ['Before may:', 'sleep', null],
    ['Late may:', 'sleep', null],
    ['What mates may have:', 'a bell', null],
  ])('below %j, the level of %j is %s', (lead, item, level) => {
    expect(parse(`# A\n\n${lead}\n\n- ${item}\n`).chapters[0]!.rules.at(-1)!.level).toBe(level)
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
