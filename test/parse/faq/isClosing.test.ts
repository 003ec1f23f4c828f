import { expect, it } from 'vitest'
import { parse } from '../../../src/parse/parse.ts'

const answers = (line: string, behind = '') =>
  parse(`# FAQ\n\n**Who rows?**\n\nWe.\n\n${line}\n\n${behind}**Who pays?**\n\nThey.\n`).faq[0]!.answer

it.each([
  'If you have any other questions, ask the mate.',
  'If your question isn’t answered here, ask the mate.',
  'Still have questions? Ask the mate.',
  'Have more questions about rowing? Ask the mate.',
  'Last updated: in May',
  'Last updated on 3 May',
  'Last updated May 3',
])('closes a FAQ: %s', line => {
  expect(answers(line)).toBe('We.')
})

it.each([
  'Have any other questions been asked at the oar, note them.',
  'Last updated oars are blue; older ones are red.',
  'If you have a question for the mate, wait.',
])('is a part of an answer: %s', line => {
  expect(answers(line)).toBe(`We. ${line}`)
})

it('closes nothing where the answer goes on', () => {
  const line = 'Still have questions? The mate knows.'
  expect(answers(line, 'He sleeps by day.\n\n- Knock twice.\n\n')).toBe(
    `We. ${line} He sleeps by day. Knock twice.`,
  )
})
