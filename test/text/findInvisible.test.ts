import { expect, test } from 'vitest'
import { findInvisible } from '../../src/text/findInvisible.ts'
import { INVISIBLE_ROWS } from '../../src/text/invisibleRows.ts'

test.each([
  ['zero-width space', 'a\u200bb'],
  ['byte order mark inside', 'a\ufeffb'],
  ['direction override', 'access = "user\u202e"'],
  ['word joiner', 'a\u2060b'],
  ['NUL', 'a\0b'],
  ['bell', 'a\x07b'],
])('%s can go', (_, text) => {
  expect(findInvisible(text)).toMatchObject([{ removable: true, after: '', reason: null }])
})

test.each([
  ['joiner of a family', '👩\u200d👧'],
  ['joiner and selector', '❤️\u200d🔥'],
  ['Persian', 'می\u200cخواهم'],
  ['Devanagari', 'क्\u200dष'],
  ['Thai', 'ภาษา\u200bไทย'],
  ['Khmer', 'ភាសា\u200bខ្មែរ'],
  ['Hebrew', 'שלום\u200f!'],
  ['Arabic isolate', '\u2067مرحبا\u2069'],
  ['soft hyphen', 'hand\u00adbook'],
  ['form feed', 'a\fb'],
  ['C1', 'a\x90b'],
])('%s is only reported', (_, text) => {
  const found = findInvisible(text)
  expect(found.length).toBeGreaterThan(0)
  for (const one of found) expect(one).toMatchObject({ removable: false, reason: expect.any(String) })
})

test('a byte order mark at the start has its own kind', () => {
  expect(findInvisible('\ufeff# Rules')).toMatchObject([
    { start: 0, end: 1, kind: 'byte-order-mark', removable: true },
  ])
})

test('tabs, line breaks, selectors and visible characters are no finding', () => {
  expect(findInvisible('a\tb\r\n❤️ “é” 漢字 \u00a0')).toEqual([])
})

test('every row is looked for', () => {
  for (const [first, last] of INVISIBLE_ROWS)
    for (const unit of [first, last]) expect(findInvisible(`a${String.fromCharCode(unit)}b`)).toHaveLength(1)
})
