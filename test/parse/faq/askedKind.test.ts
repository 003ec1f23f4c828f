import { expect, it } from 'vitest'
import { parse } from '../../../src/parse/parse.ts'

const questionsOf = (markdown: string) => parse(`# Plan\n\n${markdown}`).faq.map(({ question }) => question)

it.each([
  ['## Q: Berths?\n\nA: two\n\n## Q: Cranes?\n\nA: one\n', ['Berths?', 'Cranes?']],
  // Labels of something else, one example, and what nobody answers.
  ['## Q: berths\n\nA: two\n\n## Q: cranes\n\nA: one\n', []],
  ['## Q: Berths?\n\nA: two\n\n## Cranes\n\nOne.\n', []],
  ['## Q: Berths?\n\nTwo.\n\n## Q: Cranes?\n\nOne.\n', []],
])('%j asks %j', (markdown, questions) => {
  expect(questionsOf(markdown)).toEqual(questions)
})
