import fc from 'fast-check'
import { slug } from 'github-slugger'
import { expect, test } from 'vitest'
import { githubSlug } from '../../src/text/githubSlug.ts'

test.each([
  ['What’s new?', 'whats-new'],
  ['A_b - C (d)', 'a_b---c-d'],
  ['Ärger & Öl', 'ärger--öl'],
  ['a\tb\u0000', 'ab'],
])('%j becomes %j', (text, anchor) => {
  expect(githubSlug(text)).toBe(anchor)
})

test('is what github-slugger makes', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: 'binary-ascii' }), fc.string({ unit: 'grapheme' })),
      text => {
        expect(githubSlug(text)).toBe(slug(text))
      },
    ),
    { numRuns: 2000 },
  )
})

test('is what github-slugger makes of every unit', () => {
  const units = Array.from({ length: 0xd800 }, (_, unit) => String.fromCharCode(unit))
  expect(units.filter(unit => githubSlug(unit) !== slug(unit))).toEqual([])
})
