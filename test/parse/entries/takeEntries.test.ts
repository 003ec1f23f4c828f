import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/parse/parse.ts'
import { assertPositions } from '../../support/assertPositions.ts'
import { fixturesIn } from '../../support/fixtures.ts'

const ENDS = ['[Back to top](#top)', 'If you have any other questions, ask the mate.']

/** Titles that stand nowhere in the model. */
function lostTitles(source: string): string[] {
  const model = JSON.stringify(parse(source))
  const titles = [...source.matchAll(/^#{1,6} +([\p{L} ]+)$/gmu)].map(([, title]) => title!.trim())
  return titles.filter(title => !model.includes(title))
}

describe.each(ENDS)('what stands behind %s', end => {
  it.each([...fixturesIn('faq'), ...fixturesIn('glossary')])('is not lost: $name', ({ markdown }) => {
    const source = markdown.replaceAll(
      /^#{1,6} .*$/gm,
      `${end}\n\n$&\n\n${end}\n\n### Unheard\n\nNew words.\n`,
    )
    assertPositions(parse(source), source)
    expect(lostTitles(source)).toEqual([])
  })
})

it.each([
  ['Which version sails?', 'Version 2.1'],
  ['Who keeps the log?', 'Maintained by: the mate'],
  ['Who helps?', 'Need help? Call the mate.'],
])('takes what is all that an entry says for what it says: %s', (asks, says) => {
  for (const title of [`## ${asks}`, `**${asks}**`])
    expect(parse(`# FAQ\n\n${title}\n\n${says}\n`).faq[0]?.answer).toBe(says)
  expect(parse(`# Glossary\n\n## Log\n\n${says}\n\n## Oar\n\nA pole.\n`).glossary[0]?.definition).toBe(says)
})

it.each([
  ['Can’t find your boat? Call the guard.', true],
  ['Need help with the rope? Pull it twice.', true],
  ['Can’t find an answer? Ask.', false],
  ['Need help with something else? Ask.', false],
])('knows whether an answer ends with %j', (last, isPart) => {
  const [first] = parse(`# FAQ\n\n## Where is it?\n\nHere.\n\n${last}\n\n## Who rows?\n\nWe.\n`).faq
  expect(first?.answer).toBe(isPart ? `Here. ${last}` : 'Here.')
})

it('keeps the sections behind a way back to the top', () => {
  const source =
    '# FAQ\n\n## How do I sail?\n\nHoist it.\n\n[Back to top](#top)\n\n### Details\n\n- You must wear a vest.\n\n## Who pays?\n\nWe.\n'
  const { preamble, faq } = parse(source)
  expect(faq.map(({ answer }) => answer)).toEqual(['Hoist it.', 'We.'])
  expect(JSON.stringify(preamble)).toContain('You must wear a vest.')
})

it('gives an entry all below its heading where a list or a closing line stands in it', () => {
  const read = (between: string) =>
    parse(`# FAQ\n\n## How?\n\nSo.\n\n${between}\n\n### Details\n\nMore.\n\n## Who?\n\nWe.\n`).faq.map(
      ({ answer }) => answer,
    )
  expect(read('If you have any other questions, ask.')[0]).toBe(
    'So. If you have any other questions, ask. Details More.',
  )
  expect(read('<dl><dt>Tin<dd>Box</dl>')[0]).toMatch(/More\.$/)
})

it('ends an entry where its definition ends, with a comment behind it', () => {
  const source = '# FAQ\n\nWhy?\n\n: So.\n\n<!-- checked -->\n\nWho?\n\n: We.\n'
  assertPositions(parse(source), source)
  expect(parse(source).faq.map(({ answer }) => answer)).toEqual(['So.', 'We.'])
})

it('ends an entry where its component ends, and gives it no component that only looks well', () => {
  const card = '<Card title="Need help?">\n\nAsk.\n\n</Card>\n'
  const read = (folded: string) => parse(`# FAQ\n\n${folded}\n\n${card}`).faq.map(({ answer }) => answer)
  expect(read('<Accordion title="Why?">\n\nSo.\n\n</Accordion>')).toEqual(['So.'])
  expect(read('<Accordion title="Why?">\nSo.\n</Accordion>')).toEqual(['So.'])
  expect(read('**Why?** So.')).toEqual(['So. Ask.'])
})
