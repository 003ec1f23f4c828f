import { describe, expect, test } from 'vitest'
import { diff, invert, patch } from '../../src/diff/index.ts'
import type { Change, EntryChange, Handbook } from '../../src/model/index.ts'
import { parse } from '../../src/parse/parse.ts'
import { visible } from './summary.ts'

const before = parse('# A\n\n- Wait 2 days\n- Ask the lead\n\n# B\n\n- Be kind\n')
const after = parse('# A\n\n- Wait 3 days\n- Link the ticket\n- Ask the lead\n')

test('some of the changes can be applied', () => {
  const added = visible(diff(before, after)).filter(({ kind }) => kind === 'added')
  const patched = patch(before, added)
  expect(patched.chapters[0]!.rules.map(({ text }) => text)).toEqual([
    'Wait 2 days',
    'Link the ticket',
    'Ask the lead',
  ])
  expect(patched.chapters).toHaveLength(2)
})

test('the handbook and the changes stay as they are, and share nothing with the result', () => {
  const changes = diff(before, after)
  const frozen = JSON.stringify([before, changes])
  const patched = patch(before, changes)
  patched.chapters[0]!.rules[0]!.text = 'x'
  patched.chapters[0]!.rules[1]!.links.push({ text: '', url: '', title: null })
  expect(JSON.stringify([before, changes])).toBe(frozen)
})

describe('refuses', () => {
  const refuse = (handbook: unknown, changes: unknown) => () =>
    patch(handbook as Handbook, changes as Change[])

  test('changes of another handbook', () => {
    expect(refuse(parse('# A\n\n- Something else\n'), diff(before, after))).toThrow(
      /do not fit this handbook at "\/chapters/,
    )
    expect(refuse(after, diff(before, after))).toThrow(TypeError)
  })

  test('changes of two diffs at once', () => {
    expect(refuse(before, [...diff(before, after), ...diff(after, before)])).toThrow(/one after the other/)
  })

  test('what are no changes', () => {
    expect(refuse(before, 'x')).toThrow(/list as diff\(\) returns/)
    expect(refuse(before, [1])).toThrow(TypeError)
    expect(refuse(before, [{ kind: 'added' }])).toThrow(/list as diff\(\) returns/)
    expect(refuse(before, [{ kind: 'layout' }])).toThrow(/list as diff\(\) returns/)
    expect(() => invert({} as Change[])).toThrow(TypeError)
    expect(refuse({}, [])).toThrow(/no handbook/)
  })

  test.each([
    '/__proto__/polluted',
    '/constructor/prototype/polluted',
    '/chapters/__proto__/polluted',
    '/chapters/x/rules/0',
    'chapters/0/rules/0',
    '',
  ])('a pointer to %s', path => {
    const [change] = visible(diff(parse('- a'), parse('- a\n- b'))) as [EntryChange]
    const hostile = { ...change, after: { ...change.after!, path } }
    expect(refuse(parse('- a'), [hostile])).toThrow(TypeError)
    const data = {
      kind: 'layout',
      when: 'after-entries',
      frames: [],
      moves: [],
      places: [],
      data: [{ path, after: 1 }],
    }
    expect(refuse(parse('- a'), [data])).toThrow(TypeError)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })
})
