import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Bump, type VersionReview, versionReview } from '../../src/review/versionReview.ts'

type Case = VersionReview & { bump: Bump }
const cases = JSON.parse(
  readFileSync(new URL('../../fixtures/review/versions.json', import.meta.url), 'utf8'),
) as Case[]

test.each(cases)(
  '$before → $after, $bump due: expected $expected, satisfied: $satisfied',
  ({ bump, ...expected }) => {
    expect(versionReview(expected.before, expected.after, bump)).toEqual(expected)
  },
)

test('the expected version always satisfies, and one step before a due bump never does', () => {
  const number = fc.nat({ max: 99 }).map(String)
  const versions = fc.oneof(
    number,
    fc.tuple(number, number).map(list => list.join('.')),
    fc.tuple(number, number, number).map(list => list.join('.')),
  )
  fc.assert(
    fc.property(versions, fc.constantFrom<Bump>('major', 'minor', 'patch', 'none'), (before, bump) => {
      const { expected } = versionReview(before, before, bump)
      expect(versionReview(before, expected, bump).satisfied).toBe(true)
      if (expected !== before) expect(versionReview(before, before, bump).satisfied).toBe(false)
    }),
  )
})

test('no version is slow or throws', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => void versionReview(before, after, 'major')),
  )
})
