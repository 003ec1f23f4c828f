import { expect, test } from 'vitest'
import { isHistory } from '../../../src/checks/support/isHistory.ts'

test.each([
  'CHANGELOG.md',
  'docs/changelog.md',
  'packages/api/CHANGELOG-2.x.md',
  'api-changelog.md',
  'CHANGELOG.de.md',
  'CHANGES.md',
  'HISTORY.md',
  'release-notes.md',
  'docs/release_notes_v1.2.md',
  'release-notes/1.2.md',
  'changelogs/2024/may.md',
  'C:\\kit\\CHANGELOG.md',
])('%s is one', file => {
  expect(isHistory(file)).toBe(true)
})

test.each([
  null,
  'managing-changes.md',
  'batch-changes/onboarding.md',
  'changes/how-to.md',
  'about/history.md',
  'history-and-values.md',
  'writing-release-notes.md',
  'changelog-policy.md',
  '/home/me/changelog/docs/team/review.md',
])('%s is none', file => {
  expect(isHistory(file)).toBe(false)
})
