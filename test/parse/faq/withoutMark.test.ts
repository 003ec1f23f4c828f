import { expect, it } from 'vitest'
import { MARKS, WORDS } from '../../../src/parse/faq/marks.ts'
import { withoutMark } from '../../../src/parse/faq/withoutMark.ts'

/** At least one for each way in which answers are marked. */
const MARKED = [
  ...['A: So.', 'a) So.', 'Ans: So.', 'Answer : So.', 'A - So.', 'Answer 12: So.', 'A #3. So.'],
  ...['✅ A: So.', '💡A : So.', 'Antwort 1: So.', 'R : So.', 'Odpowiedź 123 : So.', 'Svar. So.', '答：So.'],
  ...['S: So.', 'О: So.', 'Đ: So.', 'ת: So.', '答. So.', '답.So.', '答：So.'],
  ...WORDS.flatMap(({ answer }) => answer.split(' '))
    .filter(word => word.length > 1)
    .map(word => `${word.replace(/_/g, ' ')}: So.`),
]
it.each(MARKED)('an answer loses its mark: %s', text => {
  expect(withoutMark(text)).toBe('So.')
})

it('has a case for each way', () => {
  expect(MARKS.filter(({ answer }) => !MARKED.some(text => answer.test(text)))).toEqual([])
})

it.each([
  ...['Dev Infra', '99.9%', 'So: it is.', 'Always. And never.', '30 min – at most'],
  ...[String.raw`C:\Temp is full`, 'S. Holm knows', 'T. Holm knows', 'R. Holm knows'],
  ...['V2.0 is current.', 'V1.2.3 is gone', 'C: drive, on every machine.', 'S3. Nothing else.'],
  ...['C1: small. C2: large.', 'C: daily. D: weekly.'],
])('other answers stay: %s', text => {
  expect(withoutMark(text)).toBe(text)
})
