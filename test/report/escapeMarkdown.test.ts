import { describe, expect, it } from 'vitest'
import { escapeMarkdown } from '../../src/report/escapeMarkdown.ts'

describe('escapeMarkdown', () => {
  it.each([
    ['Wait 2 days (or more).', 'Wait 2 days (or more).'],
    ['a | b `c` <d> *e* [f]', 'a &#124; b &#96;c&#96; &#60;d&#62; &#42;e&#42; &#91;f&#93;'],
    ['&lt;', '&#38;lt;'],
    ['@everyone #12 GH-3', '@&#8203;everyone #&#8203;12 GH-&#8203;3'],
    ['https://a.example www.b.example', 'https:&#8203;//a.example www&#8203;.b.example'],
    ['a :tada: at 10:30', 'a :&#8203;tada: at 10:30'],
    ['C# is a @ 5', 'C# is a @ 5'],
    ['one\ntwo', 'one two'],
    ['\u001b[31m', '&#92;u001b&#91;31m'],
  ])('%j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected)
  })
})
