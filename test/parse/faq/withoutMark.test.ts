import { expect, it } from 'vitest'
import { MARKS, WORDS } from '../../../src/parse/faq/marks.ts'
import { withoutMark } from '../../../src/parse/faq/withoutMark.ts'

/** At least one for each way in which answers are marked. */
const MARKED = [
  ...['A: So.', 'a) So.', 'Ans: So.', 'Answer : So.', 'A - So.', 'Answer 12: So.', 'A #3. So.'],
  ...['✅ A: So.', '💡A : So.', 'Antwort 1: So.', 'R : So.', 'Odpowiedź 123 : So.', 'Svar. So.', '答：So.'],
  ...WORDS.flatMap(({ answer }) => answer.split(' ').map(word => `${word.replace(/_/g, ' ')}: So.`)),
]
it.each(MARKED)('an answer loses its mark: %s', text => {
  expect(withoutMark(text)).toBe('So.')
})

it('has a case for each way', () => {
  expect(MARKS.filter(({ answer }) => !MARKED.some(text => answer.test(text)))).toEqual([])
})

it.each([
  ...['Dev Infra', '99.9%', 'So: it is.', 'Always. And never.', '30 min – at most'],
  ...[String.raw`C:\Temp is full`, 'S. Holm knows', 'T. Holm knows'],
])('other answers stay: %s', text => {
  expect(withoutMark(text)).toBe(text)
})
