import { expect, it } from 'vitest'
import { parse } from '../../../src/parse/parse.ts'

it('reads the question behind the number of its row', () => {
  const table =
    '| # | Topic | Then |\n| --- | --- | --- |\n| 1 | Who rows? | All. |\n| 2. | Who steers? | One. |\n'
  expect(parse(`# FAQ\n\n${table}`).faq.map(({ question, answer }) => [question, answer])).toEqual([
    ['Who rows?', 'All.'],
    ['Who steers?', 'One.'],
  ])
})
