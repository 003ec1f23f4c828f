import { expect, it } from 'vitest'
import { isoDay } from '../../src/text/isoDay.ts'

it.each([
  ['2026-01-31', '2026-01-31'],
  [' 2026-01-31T10:00:00Z ', '2026-01-31'],
  ['2024-02-29', '2024-02-29'],
  ['2026-02-29', null],
  ['2026-06-31', null],
  ['2026-13-01', null],
  ['2026-1-3', null],
  ['2026-01-311', null],
  ['soon', null],
])('%j is %j', (raw, day) => expect(isoDay(raw)).toBe(day))
