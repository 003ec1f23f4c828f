import { expect, it } from 'vitest'
import { isPlain } from '../../src/cli/isPlain.ts'

it('tells data from what JSON loses, however much there is', () => {
  expect(isPlain({ checks: { 'no-mojibake': ['error', {}] }, files: undefined })).toBe(true)
  expect(isPlain({ run: () => [] })).toBe(false)
  expect(isPlain({ today: new Date(0) })).toBe(false)
  expect(isPlain(Array.from({ length: 200_000 }, () => null))).toBe(true)
})
