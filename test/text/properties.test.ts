import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyRuns } from '../../src/text/applyRuns.ts'
import { CODE_PAGES } from '../../src/text/codePages.ts'
import { decodeBytes } from '../../src/text/decodeBytes.ts'
import { findInvisible } from '../../src/text/findInvisible.ts'
import { findLineEndings } from '../../src/text/findLineEndings.ts'
import { findMojibake } from '../../src/text/findMojibake.ts'
import { missingFinalNewline } from '../../src/text/missingFinalNewline.ts'
import { damage } from './damage.ts'
import { repaired } from './repaired.ts'

// Any UTF-16 units, so lone surrogates as well.
const anyString = fc.string({ unit: fc.nat(0xffff).map(unit => String.fromCharCode(unit)), maxLength: 60 })
const suspicious = fc.constantFrom(
  ...'ÃÂâ€™œ©ŠŸÐÑ±ŒÅÄĂĹ¢РС‚Ёв”─├╜┐Γ√∂‚Äô \u00a0\ufffd?"\'`\n\r\x80\x85\x99\xadaZ.é’“”í½',
)
const damagedPart = fc
  .tuple(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom(...CODE_PAGES),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([text, page, layers]) => {
    let result = text
    for (let layer = 0; layer < layers; layer++) result = damage(result, page)
    return result
  })
const text = fc.oneof(
  anyString,
  fc.string({ unit: suspicious, maxLength: 40 }),
  fc
    .array(
      fc.oneof(damagedPart, fc.string({ maxLength: 6 }), fc.string({ unit: suspicious, maxLength: 6 })),
      { maxLength: 8 },
    )
    .map(parts => parts.join('')),
)
const NOTHING = { runs: [], doubts: [] }
const options = { numRuns: 2000 }

describe('repair of any text', () => {
  test('runs are ascending, apart and true to the text', () => {
    fc.assert(
      fc.property(text, source => {
        const { runs } = findMojibake(source)
        let from = 0
        for (const run of runs) {
          expect(run.start).toBeGreaterThanOrEqual(from)
          expect(run.end).toBeGreaterThan(run.start)
          expect(source.slice(run.start, run.end)).toBe(run.before)
          expect(run.after).not.toBe(run.before)
          from = run.end
        }
      }),
      options,
    )
  })

  test('a second run finds nothing', () => {
    fc.assert(
      fc.property(text, source => {
        expect(findMojibake(repaired(source)).runs).toEqual([])
      }),
      options,
    )
  })

  test('ASCII is untouched', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), source => {
        expect(findMojibake(source)).toEqual(NOTHING)
      }),
    )
  })

  test('nothing outside what may change is in a run', () => {
    fc.assert(
      fc.property(text, fc.nat(40), (source, border) => {
        const { runs } = findMojibake(source, start => start >= border)
        for (const run of runs) expect(run.start).toBeGreaterThanOrEqual(border)
      }),
      options,
    )
  })
})

describe('the other passes on any text', () => {
  test('invisible characters are where they say', () => {
    fc.assert(
      fc.property(text, source => {
        for (const { start, end, before, after, removable } of findInvisible(source)) {
          expect(source.slice(start, end)).toBe(before)
          expect(after).toBe(removable ? '' : before)
        }
      }),
    )
  })

  test('line endings are alike after the edits', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('\r', '\n', 'a') }), source => {
        const repaired = applyRuns(source, findLineEndings(source))
        expect(new Set(repaired.match(/\r\n|\n|\r/g) ?? []).size).toBeLessThanOrEqual(1)
        expect(findLineEndings(repaired)).toEqual([])
        const ending = missingFinalNewline(repaired)
        if (ending) expect(missingFinalNewline(repaired + ending)).toBeNull()
      }),
    )
  })

  test('bytes that are UTF-8 decode as the platform has them, and others never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), source => {
        const bytes = new TextEncoder().encode(source)
        const decoded = decodeBytes(bytes)
        expect(decoded.text).toBe(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
        expect(decoded.invalid).toEqual([])
      }),
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), bytes => {
        const { text: decoded, invalid } = decodeBytes(bytes)
        for (const { offset } of invalid) expect(offset).toBeLessThan(decoded.length)
      }),
    )
  })
})

const HALF = /\p{Surrogate}/u
const damagedSpanish = fc
  .constantFrom('La acción también será rápida.', 'Guía única', 'El año “así” — 5 €')
  .map(healthy => damage(healthy, CODE_PAGES[0]!))
const beside = fc.constantFrom('í ¡', 'í €5', 'í °', 'í\u00a0±', 'Aquí ¡5! ', 'í ?', ' ', '\n', '…')

test('well-formed text stays well-formed', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(damagedSpanish, beside, text), { maxLength: 8 }), pieces => {
      const source = pieces.join('')
      fc.pre(!HALF.test(source))
      expect(HALF.test(repaired(source))).toBe(false)
    }),
    options,
  )
})
