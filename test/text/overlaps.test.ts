import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyRuns, type Run } from '../../src/text/applyRuns.ts'
import { overlaps } from '../../src/text/overlaps.ts'

const steps = fc.array(fc.record({ gap: fc.nat(3), length: fc.nat(3), after: fc.string({ maxLength: 3 }) }))

/** Edits on a text, in order, without overlap; those that insert where another ends stand behind it. */
function editsOn(text: string, wanted: { gap: number; length: number; after: string }[]): Run[] {
  let done = 0
  return wanted.flatMap(({ gap, length, after }) => {
    const start = done + gap
    if (start + length > text.length) return []
    done = start + length
    return [{ start, end: done, after }]
  })
}

test('two rounds joined are as one after the other', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), steps, steps, (source, first, second) => {
      const done = editsOn(source, first)
      const text = applyRuns(source, done)
      const next = editsOn(text, second)
      const groups = overlaps(done, next)
      const joined = groups.map(({ start, end, from, to, next }) => ({
        start,
        end,
        after: applyRuns(text, next, from, to),
      }))
      expect(applyRuns(source, joined)).toBe(applyRuns(text, next))
      expect(groups.flatMap(group => group.done)).toEqual(done)
      expect(groups.flatMap(group => group.next)).toEqual(next)
    }),
    { numRuns: 1000 },
  )
})

test('what is put in before an earlier edit goes with it', () => {
  const done = [{ start: 0, end: 2, after: 'abc' }]
  const next = [{ start: 0, end: 0, after: '!' }]
  expect(overlaps(done, next)).toEqual([{ start: 0, end: 2, from: 0, to: 3, done, next }])
})

test('edits whose edges meet stay apart', () => {
  const done = [{ start: 0, end: 2, after: 'abc' }]
  const next = [{ start: 3, end: 4, after: '!' }]
  expect(overlaps(done, next).map(({ start, end }) => [start, end])).toEqual([
    [0, 2],
    [2, 3],
  ])
})
