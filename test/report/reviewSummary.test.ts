import { describe, expect, it } from 'vitest'
import { reviewSummary } from '../../src/report/reviewSummary.ts'
import { compareTexts } from '../support/compare.ts'

const version = (value: string | null) => (value === null ? '' : `---\nversion: ${value}\n---\n\n`)
const summary = (
  before: string | null,
  after: string | null,
  [old, current] = ['- Wait 2 days', '- Wait 3 days'],
) => reviewSummary(compareTexts(`${version(before)}${old}\n`, `${version(after)}${current}\n`).report.review)

describe('reviewSummary', () => {
  it.each([
    [null, null, '1 breaking'],
    ['1', '1', '1 breaking; the version should go from 1 to 2'],
    ['1', '2', '1 breaking, 1 editorial; the version goes from 1 to 2'],
    [
      '1.2.0',
      '1.2.1',
      '1 breaking, 1 editorial; the version goes from 1.2.0 to 1.2.1, but should go to 2.0.0',
    ],
    ['2024-01-01', '2024-01-01', '1 breaking; the version should change from 2024-01-01'],
    ['2', null, '1 breaking, 1 editorial; the version 2 is gone, it should be 3'],
    ['odd', 'odd', '1 breaking; the version should change from odd'],
    ['odd', 'odder', '1 breaking, 1 editorial; the version goes from odd to odder'],
  ])('of %s and %s', (before, after, expected) => {
    expect(summary(before, after)).toBe(expected)
  })

  it('says that the version can stay', () => {
    expect(summary('1', '1', ['- Be *kind*', '- Be kind'])).toBe('1 editorial; the version can stay 1')
  })

  it('says that nothing changed', () => {
    expect(summary('1', '1', ['- a', '- a'])).toBe('Nothing changed for readers')
  })
})
