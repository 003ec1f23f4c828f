import { expect, test } from 'vitest'
import { satteri } from '../../src/markdown/satteri.ts'
import { strainsSatteri } from '../../src/markdown/strainsSatteri.ts'

const sentence = 'R&amp;D at the caf&eacute;\n'
const rows = '| R&amp;D | caf&eacute; |\n'.repeat(20_000)

test.each([
  ['no reference', 'plain words\n'.repeat(100_000), false],
  ['many references in short paragraphs', `${sentence}\n`.repeat(50_000), false],
  ['many references in short paragraphs with spaces between', `${sentence} \t\r\n`.repeat(50_000), false],
  ['a long paragraph with few references', `${sentence}${'plain words\n'.repeat(100_000)}`, false],
  ['a long paragraph full of references', sentence.repeat(20_000), true],
  ['many references in the cells of a table', `| a | b |\n| - | :-: |\n${rows}`, false],
  ['a long paragraph full of lone signs', 'a &\n'.repeat(100_000), false],
  ['a table that is none', `| a | b |\n| - |\n${rows}`, true],
  ['a table that ends', `| a | b |\n| - | - |\n# c\n${rows}`, true],
  ['a long line full of markup', 'der *Käse* '.repeat(20_000), true],
  ['a long line full of markup, in ASCII', 'the *cheese* '.repeat(20_000), false],
  ['a long line of one word full of underscores', 'a_'.repeat(100_000), true],
  ['many paragraphs with underscores', 'snake_case_name\n\n'.repeat(50_000), false],
  ['many lines full of markup', 'der *Käse*\n'.repeat(50_000), false],
  ['one among short ones', `${sentence}\n`.repeat(1000) + sentence.repeat(20_000), true],
])('%s', (_, markdown, expected) => {
  expect(strainsSatteri(markdown)).toBe(expected)
})

// Sätteri itself throws at 200 KB, and ends the process at 400 KB.
test.each([8000, 16_000])('a paragraph of %i sentences with references is read', times => {
  const [paragraph] = satteri(sentence.repeat(times)).children
  expect(paragraph).toMatchObject({
    type: 'paragraph',
    children: [{ type: 'text', value: 'R&D at the café\n'.repeat(times).trimEnd() }],
  })
})
