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
  ])('%j demands %s', (markdown, expected) => {
    expect(ruleOf(markdown).level).toBe(expected)
  })
})
