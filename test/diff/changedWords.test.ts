import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedWords } from '../../src/diff/changedWords.ts'

const shown = (before: string, after: string) =>
  changedWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('')

describe('changedWords', () => {
  it.each([
    ['Wait 2 days', 'Wait 3 days', 'Wait [-2-]{+3+} days'],
    ['look at it well', 'look at it very well', 'look at it {+very +}well'],
    ['see the book', 'see (as most do) the book', 'see {+(as most do) +}the book'],
    [
      'An impl. (see more)',
      'An impl. A trait (as opposed to B). (see more)',
      'An impl. {+A trait (as opposed to B). +}(see more)',
    ],
    ['aa aa', 'aa aa aa', 'aa {+aa +}aa'],
    ['a', 'b', '[-a-]{+b+}'],
  ])('of %j and %j', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected)
  })

  it('leaves nothing out of either text', () => {
    const text = fc
      .array(fc.constantFrom('a', 'bb', ' ', '  ', '.', '(', 'é', '😀', '\n'), { maxLength: 12 })
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after)
        const words = changedWords(before, after)
        const side = (other: string) =>
          words
            .filter(({ kind }) => kind !== other)
            .map(word => word.text)
            .join('')
        expect([side('added'), side('removed')]).toEqual([before, after])
        expect(words.every(({ text }) => text !== '')).toBe(true)
      }),
    )
  })
})
