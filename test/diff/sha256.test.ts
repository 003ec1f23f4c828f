import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from '../../src/diff/sha256.ts'

test('is the SHA-256 of others', () => {
  const other = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
  for (const text of ['', 'abc', 'a'.repeat(55), 'a'.repeat(56), 'a'.repeat(64), 'ä€😀'.repeat(40)])
    expect(sha256(text)).toBe(other(text))
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => sha256(text) === other(text)),
  )
})
