import { expect, it } from 'vitest'
import { parse } from '../../../src/parse/parse.ts'

it.each([
  ['Q: Is it torn? I fell.', 'A: Yes.', 'Is it torn? I fell.'],
  ['Q: Is it torn? What if it is?', 'Answer: Sew.', 'Is it torn? What if it is?'],
  ['Q: Is it free? Yes. We pay.', 'A: Nobody else does.', 'Is it free?'],
  ['Q: Is it free? It is. We pay.', 'A. Nobody else does.', 'Is it free?'],
  ['Q: Is it free? It is. We pay.', 'R. Nobody else does.', 'Is it free?'],
  ['Q: Is it free? It is. We pay.', 'Nobody  else does.', 'Is it free?'],
])('%s / %s', (asked, next, question) => {
  expect(parse(`# FAQ\n\n${asked}\n\n${next}\n`).faq.map(entry => entry.question)).toEqual([question])
})
