import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Handbook } from '../../src/model/index.ts'
import { parse } from '../../src/parse/parse.ts'
import { type Meaning, policy, type Review, review } from '../../src/review/index.ts'

interface Case {
  policy: string
  meaning: Meaning
  before: string
  after: string
  reason?: string
}
const cases = JSON.parse(
  readFileSync(new URL('../../fixtures/review/meanings.json', import.meta.url), 'utf8'),
) as Case[]
const [WAIT, LONGER] = ['# A\n\n- Wait 48h\n', '# A\n\n- Wait 72h\n']

test.each(cases)('$policy is $meaning: $before', ({ policy, meaning, before, after, reason }) => {
  const { findings } = review(parse(before), parse(after))
  expect(findings.map(({ policy, meaning }) => [policy, meaning])).toEqual([[policy, meaning]])
  expect(findings[0]!.reason).toMatch(/^[A-Z][^{}]*\.$/)
  if (reason) expect(findings[0]!.reason).toBe(reason)
})

/** These have tests of their own. */
const ALONE = ['aliases-changed', 'rule-regrouped']

test('a rule that is read as part of another entry is not gone', () => {
  const rules = (...items: string[]) =>
    parse(`# A\n\n- Read these:\n${items.map(item => `  - ${item}\n`).join('')}`)
  const [talk, map, notes] = ['[The talk](t), 2019', '[The old map](m)', '[The old notes](n)']
  const before = rules(talk, map, notes)
  const after = rules(talk, map, notes, '[The slides](s)')
  const meanings = (review: Review) => review.findings.map(({ policy, meaning }) => [policy, meaning])
  const regrouped = Array(3).fill(['rule-regrouped', 'notable'])
  expect(meanings(review(before, after))).toEqual([['relinked', 'editorial'], ...regrouped])
  expect(meanings(review(after, before))).toEqual([['relinked', 'editorial'], ...regrouped])
  expect(meanings(review(before, rules(talk, map)))).toContainEqual(['rule-removed', 'breaking'])
  const hidden = parse('# A\n\n- Read these:\n\n<!--\n  - [The old notes](n)\n-->\n')
  expect(meanings(review(rules(notes), hidden))).not.toContainEqual(['rule-regrouped', 'notable'])
})

test('many words of a rule give way to others', () => {
  const words = (name: string) => Array.from({ length: 2000 }, (_, index) => `${name}${index}`).join(' ')
  const [before, after] = [
    `${words('k')} ${words('a')} ${words('l')}`,
    `${words('k')} ${words('b')} ${words('l')}`,
  ]
  const versions = [before, after].map(text => parse(`# A\n\n- ${text}\n`)) as [Handbook, Handbook]
  expect(review(...versions).findings.map(({ policy }) => policy)).toEqual(['part-changed'])
})

test.each([
  ['a quote', '- Wear a hat\n\n> Keep the key'],
  ['a quote in a rule', '- Wear a hat\n  > Keep the key'],
  ['code in a rule', '- Wear a hat\n  ```\n  Keep the key\n  ```'],
  ['a comment in a rule', '- Wear a hat\n\n  <!--\n  Keep the key\n  -->'],
  ['an answer', '- Wear a hat\n\n## FAQ\n\n### What now?\n\nKeep the key'],
  ['a definition', '- Wear a hat\n\n## Glossary\n\n- **Key**:\n  Keep the key'],
  ['another section', '- Wear a hat\n\n## B\n\nKeep the key'],
])('a rule whose words stand in %s is gone', (_, rest) => {
  const before = parse('# A\n\n- Wear a hat\n- Keep the key\n')
  const { findings } = review(before, parse(`# A\n\n${rest}\n`))
  expect(findings.map(({ policy }) => policy)).toContain('rule-removed')
})

test('a paragraph keeps one rule, and none of a word', () => {
  const kept = (before: string, after: string) =>
    review(parse(`# A\n\n${before}\n`), parse(`# A\n\n${after}\n`)).findings.map(({ policy }) => policy)
  expect(kept('- Wear a hat\n- Tests', '- Wear a hat\n\nTests')).toContain('rule-removed')
  expect(kept('- Wear a hat\n- Keep the key', '- Wear a hat\n  Keep the key')).toContain('rule-regrouped')
  const twice = kept('- Wear a hat\n- Keep the key\n- Keep the key', '- Wear a hat\n  Keep the key')
  expect(twice).toContain('rule-regrouped')
  expect(twice).toContain('rule-removed')
})

/** Which spellings are aliases is the parser's to say; that they changed is not. */
test('aliases-changed is notable', () => {
  const glossary = (aliases: string[]) => {
    const handbook = parse('# Glossary\n\n- **Pull request**: a change up for review\n')
    Object.assign(handbook.glossary[0]!, { aliases })
    return handbook
  }
  const { findings } = review(glossary(['PR']), glossary(['PR', 'MR']))
  expect(findings.map(({ policy, meaning }) => [policy, meaning])).toEqual([['aliases-changed', 'notable']])
})

describe('the policy', () => {
  test('has a case for every row', () => {
    expect(
      policy
        .map(({ id }) => id)
        .filter(id => !ALONE.includes(id) && !cases.some(({ policy }) => policy === id)),
    ).toEqual([])
  })

  test('has each id once, and a sentence for it', () => {
    expect(new Set(policy.map(({ id }) => id)).size).toBe(policy.length)
    for (const { reason } of policy) expect(reason).toMatch(/^[A-Z“].*\.$/)
  })

  test('has a row for every entry and kind', () => {
    const kinds = ['added', 'removed', 'edited', 'moved', 'moved-and-edited'] as const
    for (const entry of ['chapter', 'section', 'rule', 'term', 'question', 'comment'] as const) {
      for (const kind of kinds) {
        if (entry === 'chapter' && kind === 'edited') continue
        expect(
          policy.some(row => row.entries.includes(entry) && row.kinds.includes(kind)),
          `${entry} ${kind}`,
        ).toBe(true)
      }
    }
  })

  test('can be told otherwise', () => {
    const { findings, bump } = review(parse(WAIT), parse(LONGER), { 'number-changed': 'notable' })
    expect(findings[0]).toMatchObject({ policy: 'number-changed', meaning: 'notable' })
    expect(bump).toBe('minor')
    expect(policy.find(({ id }) => id === 'number-changed')!.meaning).toBe('breaking')
  })

  test('refuses what it does not know, and names the nearest', () => {
    expect(() => review(parse(WAIT), parse(LONGER), { 'number-change': 'notable' } as never)).toThrow(
      /no row `number-change`. Did you mean `number-changed`\?/,
    )
    expect(() => review(parse(WAIT), parse(LONGER), { 'number-changed': 'notabel' as Meaning })).toThrow(
      /cannot be `notabel`. Did you mean `notable`\?/,
    )
    expect(() => review(parse(WAIT), parse(LONGER), JSON.parse('{"__proto__":"notable"}'))).toThrow(TypeError)
    expect(() => review(parse(WAIT), parse(LONGER), { toString: 'notable' } as never)).toThrow(TypeError)
    for (const overrides of [null, 5, ['moved'], () => 'moved'])
      expect(() => review(parse(WAIT), parse(LONGER), overrides as never)).toThrow(
        'The review policy must be an object such as { moved: "editorial" }.',
      )
  })
})

test('a rule that goes with its section is judged by itself, and points at it', () => {
  const { findings, counts, bump } = review(
    parse('# A\n\n- Be kind\n\n# B\n\n- Lock the door\n'),
    parse('# A\n\n- Be kind\n'),
  )
  expect(findings.map(({ policy }) => policy)).toEqual(['section-removed', 'rule-removed'])
  expect(findings[1]!.change.within).toBe(findings[0]!.change.fingerprint)
  expect(counts).toEqual({ breaking: 1, notable: 1, editorial: 0 })
  expect(bump).toBe('major')
})

test.each([
  ['2 days', '48 hours'],
  ['1h30m', '90 minutes'],
  ['1h30m', '1.5h'],
  ['2 days 4 hours', '52h'],
])('%s and %s are one time', (before, after) => {
  const RULE = '- Whoever is on watch calls the harbour master within'
  const judged = (to: string) =>
    review(parse(`${RULE} ${before}\n`), parse(`${RULE} ${to}\n`)).findings.map(({ meaning }) => meaning)
  expect(judged(after)).toEqual(['editorial'])
  expect(judged('61h')).toEqual(['breaking'])
})

test('nothing changed: nothing is due', () => {
  const handbook = parse('---\nversion: 3\n---\n\n- a\n')
  expect(review(handbook, parse('---\nversion: 3\n---\n\n\n- a\n'))).toEqual({
    findings: [],
    counts: { breaking: 0, notable: 0, editorial: 0 },
    bump: 'none',
    version: { before: '3', after: '3', scheme: 'integer', expected: '3', satisfied: true },
  })
})

test('a review is plain data', () => {
  const found = review(
    parse(`---\nversion: 1.2.0\n---\n${WAIT}`),
    parse(`---\nversion: 1.2.1\n---\n${LONGER}`),
  )
  expect(JSON.parse(JSON.stringify(found))).toEqual(found)
  expect(found.version).toEqual({
    before: '1.2.0',
    after: '1.2.1',
    scheme: 'semver',
    expected: '2.0.0',
    satisfied: false,
  })
})
