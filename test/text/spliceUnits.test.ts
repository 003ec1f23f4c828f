import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyRuns } from '../../src/text/applyRuns.ts'
import { fromUnits } from '../../src/text/fromUnits.ts'
import { spliceUnits } from '../../src/text/spliceUnits.ts'
import { toUnits } from '../../src/text/toUnits.ts'

const piece = fc.record({ gap: fc.string(), before: fc.string(), after: fc.string() })

test('runs are done as on the text itself', () => {
  fc.assert(
    fc.property(fc.array(piece), fc.string(), (pieces, tail) => {
      let text = ''
      const runs = pieces.map(({ gap, before, after }) => {
        const start = text.length + gap.length
        text += gap + before
        return { start, end: text.length, after }
      })
      text += tail
      const { units, length } = spliceUnits(toUnits(text), text.length, runs)
      expect(fromUnits(units, length)).toBe(applyRuns(text, runs))
      expect(units.subarray(length).every(unit => unit === 0)).toBe(true)
    }),
  )
})
