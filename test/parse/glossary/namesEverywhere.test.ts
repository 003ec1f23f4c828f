import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/parse/parse.ts'
import { TERM_SHAPES, type Terms } from '../../support/termShapes.ts'

const BEFORE: Terms = [
  ['Berth', 'a place where a ship lies'],
  ['Crane', 'a machine that lifts cargo'],
  ['Hold', 'a room where cargo is kept'],
]
const BEHIND: Terms = [
  ['Manifest', 'a list of all cargo on board'],
  ['Tug', 'a small ship that pulls others'],
]

/** Names that look like something else. */
const NAMES: readonly { reason: string; names: readonly string[] }[] = [
  {
    reason: 'begin as sentences do',
    names: [
      'Use case',
      'Make or buy',
      'Read replica',
      'All hands',
      'Most valuable player',
      'Ask me anything',
      'Must have',
      'While loop',
      'Do not disturb',
      'And gate',
    ],
  },
  { reason: 'are short forms of such words', names: ['IT crowd', 'CAN bus', 'US market', 'NOT gate'] },
  {
    reason: 'have signs or digits in them',
    names: ['24/7', '2FA', 'C++', '.NET', 'R&D', 'A/B test', '1:1', 'Q3'],
  },
  { reason: 'are letters', names: ['R', 'X', 'W-2', 'I-9'] },
  {
    reason: 'are what entries have as labels',
    names: ['Role', 'Owner', 'Version', 'Date', 'Scope', 'Question'],
  },
  { reason: 'are of other scripts', names: ['Größe', '文档', 'ユーザー', '사용자', 'Пользователь'] },
]
/** These say by a full stop that **T.** is no label; letters are too short for that. */
const STOPPED = '- **T.** d'

describe.each(NAMES)('terms that $reason', ({ reason, names }) => {
  it.each(Object.entries(TERM_SHAPES))('%s', (form, shape) => {
    if (form === STOPPED && /letters|signs|scripts/.test(reason)) return
    for (const name of names) {
      const terms: Terms = [...BEFORE, [name, 'what people here talk about'], ...BEHIND]
      const markdown = `# Handbook\n\n## Glossary\n\n${shape(terms, '###')}\n\n## Tides\n\nThey come.\n`
      expect(
        parse(markdown).glossary.map(({ term }) => term),
        markdown,
      ).toEqual(terms.map(([term]) => term))
    }
  })
})

describe('labels', () => {
  it.each([
    ['See also', 'Quay'],
    ['For example', 'a pier'],
    ['Note', 'it is wet'],
    ['This page', 'it is short'],
    ['When in doubt', 'ask the pilot'],
    ['Check the tide tables', 'they are on the wall'],
  ])('“%s” is no term among terms', (label, text) => {
    const items = [...BEFORE, [label, text], ...BEHIND].map(([term, said]) => `- ${term}: ${said}`)
    expect(parse(`# Glossary\n\n${items.join('\n')}\n`).glossary.map(({ term }) => term)).not.toContain(label)
  })

  it('is none where most of a list begins so', () => {
    const markdown = '# Glossary\n\n- Use ropes: they hold\n- Check knots: they slip\n- Berth: a place\n'
    expect(parse(markdown).glossary.map(({ term }) => term)).toEqual([])
  })
})
