import { describe, expect, it } from 'vitest'
import { nearestPlaces } from '../../src/review/nearestPlaces.ts'
import { compareTexts } from '../support/compare.ts'

/** Where the first thing that was removed is told. */
const placeOf = (before: string, after: string) => {
  const compared = compareTexts(before, after)
  const changes = compared.report.review.findings.map(({ change }) => change)
  const removed = changes.find(({ kind }) => kind === 'removed')!
  return nearestPlaces(compared.before, compared.after, changes)(removed.before!)
}

describe('nearestPlaces', () => {
  it.each([
    ['below the rule before it', '# A\n\n- a\n- b\n- c\n', '\n\n# A\n\n- a\n- c\n', 5],
    ['below a rule that was edited', '# A\n\n- Wait 2 days\n- b\n', '# A\n\nText\n\n- Wait 3 days\n', 5],
    ['at the heading, for the first rule', '# A\n\n- a\n- b\n', '\n# A\n\n- b\n', 2],
    ['below the rule around it', '# A\n\n- a\n  - b\n  - c\n', '\n# A\n\n- a\n  - c\n', 4],
    [
      'below what stands before a chapter',
      '# A\n\n- a\n\n# B\n\n- b\n\n# C\n\n- c\n',
      '# A\n\n- a\n\n# C\n\n- c\n',
      3,
    ],
    ['at what comes after, where nothing is before', '# A\n\n# B\n\n- b\n', '\n\n\n# B\n\n- b\n', 4],
    [
      'not at a rule that moved away',
      '# A\n\n- a\n- The one that moves\n- b\n\n# B\n\n- c\n',
      '# A\n\n- a\n\n# B\n\n- c\n- The one that moves\n',
      3,
    ],
    ['at the top, where nothing is left', '# A\n\n- a\n', '', 1],
  ])('tells what was removed %s', (_, before, after, line) => {
    expect(placeOf(before, after)).toEqual({ file: 'handbook.md', line })
  })
})
