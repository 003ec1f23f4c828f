import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromUnits } from '../../src/text/fromUnits.ts'
import { toUnits } from '../../src/text/toUnits.ts'

const anyUnits = fc.string({ unit: fc.nat(0xffff).map(unit => String.fromCharCode(unit)), maxLength: 60 })

test('a text survives being taken apart, lone surrogates too', () => {
  fc.assert(
    fc.property(anyUnits, text => {
      expect(fromUnits(toUnits(text), text.length)).toBe(text)
    }),
  )
})

test.each([
  ['a byte order mark', '\ufeff'],
  ['a pair of surrogates', '😀'],
  ['a lone high surrogate', '\ud83d'],
  ['a lone low surrogate', '\ude00'],
])('a long text survives with %s at either end and where pieces meet', (_, part) => {
  const text = `${part}${'é'.repeat(4095)}${part}${'é'.repeat(5000)}${part}`
  expect(fromUnits(toUnits(text), text.length)).toBe(text)
})

test('what stands behind the length is left out', () => {
  expect(fromUnits(toUnits('abc'), 2)).toBe('ab')
})
