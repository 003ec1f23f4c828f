import { slug } from 'github-slugger'
import { expect, test } from 'vitest'
import { parse } from '../../src/parse/parse.ts'

const idOf = (text: string) => parse(`# A\n\n- ${text}\n`).chapters[0]!.rules[0]!.id

test.each([
  ['short', 'Short one', 'a/short-one'],
  ['nothing to make a slug of', '!!!', 'a/rule'],
  ['cut between words, at 80', `${'word '.repeat(30)}end`, `a/${'word-'.repeat(16).slice(0, -1)}`],
  ['one word longer than that', 'x'.repeat(300), `a/${'x'.repeat(80)}`],
  ['words far behind punctuation', `${'… '.repeat(100)}word`, 'a/word'],
  ['a gap longer than the id', `word${' … '.repeat(100)}word`, `a/${'word'.padEnd(80, '-')}`],
])('%s', (_, text, id) => {
  expect(idOf(text)).toBe(id)
})

test('is the start of what GitHub makes of the whole text', () => {
  const text = 'Die Größe (in €) of “each” change is — at most — 400 lines, counted as git does, '.repeat(3)
  expect(slug(text).startsWith(idOf(text).slice(2))).toBe(true)
})
