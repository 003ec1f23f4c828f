import { expect, it } from 'vitest'
import { applyRuns } from '../../src/text/applyRuns.ts'

const RUNS = [
  { start: 2, end: 3, after: 'CC' },
  { start: 4, end: 6, after: '' },
]

it('applyRuns gives all of a text, or a part of it', () => {
  expect(applyRuns('abcdefg', RUNS)).toBe('abCCdg')
  expect(applyRuns('abcdefg', RUNS, 1, 6)).toBe('bCCd')
  expect(applyRuns('abcdefg', [], 1, 6)).toBe('bcdef')
})
