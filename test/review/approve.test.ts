import { describe, expect, test } from 'vitest'
import { parse } from '../../src/parse/parse.ts'
import { type Approvals, approvalFor, approve, review } from '../../src/review/index.ts'

const found = review(parse('# A\n\n- Wait 48h\n- Ask the lead\n'), parse('# A\n\n- Wait 72h\n'))
const [edited, removed] = found.findings as [(typeof found.findings)[0], (typeof found.findings)[0]]
const STALE = '0123456789abcdef'

test('what approvalFor gives approves just that finding', () => {
  const approval = { ...approvalFor(edited), reason: 'Agreed on Monday.', by: 'ops' }
  expect(approval.change).toBe('rule edited: Wait 72h (A)')
  const { findings, stale, bump } = approve(found, JSON.parse(JSON.stringify([approval])))
  expect(findings.map(({ approval }) => approval)).toEqual([approval, null])
  expect(stale).toEqual([])
  expect(bump).toBe('major')
  expect(edited.approval).toBeNull()
})

test('approvals that approve nothing are stale', () => {
  const approvals = {
    approvals: [STALE, removed.change.fingerprint, { fingerprint: STALE, reason: 'twice' }],
  }
  const { findings, stale } = approve(found, approvals)
  expect(stale).toEqual([{ fingerprint: STALE }])
  expect(findings.map(({ approval }) => approval !== null)).toEqual([false, true])
})

test('an approval does not outlive its text', () => {
  const later = review(parse('# A\n\n- Wait 48h\n'), parse('# A\n\n- Wait 96h\n'))
  const { findings, stale } = approve(later, [approvalFor(edited)])
  expect(findings[0]!.approval).toBeNull()
  expect(stale).toHaveLength(1)
})

test('a long text is shortened, never within a character', () => {
  const { findings } = review(parse(''), parse(`- ${'😀'.repeat(100)}`))
  const { change } = approvalFor(findings[0]!)
  expect(change!.length).toBeLessThan(110)
  expect(encodeURIComponent(change!)).toContain('%F0%9F%98%80')
})

describe('refuses', () => {
  test.each<[unknown, RegExp]>([
    [null, /must be a list/],
    [{}, /must be a list/],
    ['x', /must be a list/],
    [[3], /approvals\[0\] must be a fingerprint/],
    [[STALE, { fingerprint: 'short' }], /approvals\[1\]\.fingerprint must be the 16/],
    [[{ fingerprint: STALE, reason: 1 }], /approvals\[0\]\.reason must be a string/],
  ])('%j', (approvals, message) => {
    expect(() => approve(found, approvals as Approvals)).toThrow(message)
    expect(() => approve(found, approvals as Approvals)).toThrow(TypeError)
  })

  test('what is no review', () => {
    expect(() => approve({} as never, [])).toThrow(/no review: pass what review\(\) returns/)
    for (const finding of [undefined, null, 'x', {}])
      expect(() => approvalFor(finding as never)).toThrow(
        'This is no finding: pass one of review(…).findings.',
      )
  })
})
