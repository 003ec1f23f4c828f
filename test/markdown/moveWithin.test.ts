import fc from 'fast-check'
import { expect, it } from 'vitest'
import { moveWithin } from '../../src/markdown/moveWithin.ts'
import { remark } from '../../src/markdown/remark.ts'
import { applyRuns } from '../../src/text/applyRuns.ts'

it('moves positions to where parsing the edited text puts them', () => {
  const words = fc.array(fc.constantFrom('&amp; ', 'a ', '**b** ', '[c](d) ', '`e` ', '\n', '\n  '), {
    minLength: 1,
    maxLength: 20,
  })
  fc.assert(
    fc.property(words, parts => {
      const before = `- x ${parts.join('')}x\n`
      const edits = [...before.matchAll(/&amp;/g)].map(({ index }) => ({
        start: index,
        end: index + 5,
        after: '&',
      }))
      const tree = remark(before)
      moveWithin(tree, edits, 0)
      expect(tree).toEqual(remark(applyRuns(before, edits)))
    }),
  )
})
