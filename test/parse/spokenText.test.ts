import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/parse.ts'

const ruleOf = (markdown: string) => parse(`# A\n\n- ${markdown}\n`).chapters[0]!.rules[0]!

describe('spokenText', () => {
  it.each([
    ['~~must~~ asks', null],
    ['must ~~not~~ push', 'must'],
    ['must <b>not</b> push', 'must-not'],
    ['must `not` push', 'must-not'],
    ['must **not** push', 'must-not'],
    ['`must` is a word', null],
    ['must `push`', 'must'],
    ['<!-- must --> push', null],
    ['<div>You must push</div>', 'must'],
    ['ask at https://harbour.test/you-must-read first', null],
    ['ask <https://harbour.test/must> and www.harbour.test/must', null],
    ['Keep it dry.\n\n  > Why? It should last', null],
    ['> You must push', 'must'],
    ['you [must](https://harbour.test) push', 'must'],
  ])('%j demands %s', (markdown, expected) => {
    expect(ruleOf(markdown).level).toBe(expected)
  })

  it('counts nothing in a bare address', () => {
    expect(ruleOf('see https://harbour.test/30-days within 2 days').quantities).toMatchObject([
      { text: '2 days' },
    ])
  })
})
