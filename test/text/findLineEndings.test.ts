import { expect, test } from 'vitest'
import { findLineEndings } from '../../src/text/findLineEndings.ts'
import { missingFinalNewline } from '../../src/text/missingFinalNewline.ts'

test('the minority is made like the majority', () => {
  expect(findLineEndings('a\nb\r\nc\n')).toEqual([{ start: 3, end: 5, before: '\r\n', after: '\n' }])
  expect(findLineEndings('a\r\nb\nc\r\n')).toEqual([{ start: 4, end: 5, before: '\n', after: '\r\n' }])
  expect(findLineEndings('a\r\nb\r\n')).toEqual([])
  expect(findLineEndings('a\nb\n')).toEqual([])
})

test('of two equally common ones, the line feed', () => {
  expect(findLineEndings('a\nb\r\n')).toMatchObject([{ before: '\r\n', after: '\n' }])
})

test('a final newline is like the others', () => {
  expect(missingFinalNewline('a')).toBe('\n')
  expect(missingFinalNewline('a\r\nb')).toBe('\r\n')
  expect(missingFinalNewline('a\n')).toBeNull()
  expect(missingFinalNewline('')).toBeNull()
})
