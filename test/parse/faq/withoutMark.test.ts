import { expect, it } from 'vitest'
import { MARKS } from '../../../src/parse/faq/marks.ts'
import { withoutMark } from '../../../src/parse/faq/withoutMark.ts'

/** At least one for each way in which answers are marked. */
const MARKED = [
  ...['A: So.', 'a) So.', 'Ans: So.', 'Answer : So.', 'A - So.', 'Answer 12: So.', 'A #3. So.'],
  ...[
    '✅ A: So.',
    '💡A : So.',
    'Antwort 1: So.',
    'Respuesta: So.',
    'Risposta: So.',
    'R : So.',
    'Réponse: So.',
  ],
  ...[
    'Antwoord: So.',
    'Odpowiedź 123 : So.',
    'Svar: So.',
    'S: So.',
    'Ответ: So.',
    '答：So.',
    '回答: So.',
    '답변: So.',
  ],
]
it.each(MARKED)('an answer loses its mark: %s', text => {
  expect(withoutMark(text)).toBe('So.')
})

it('has a case for each way', () => {
  expect(MARKS.filter(({ answer }) => !MARKED.some(text => answer.test(text)))).toEqual([])
})

it.each(['Dev Infra', '99.9%', 'So: it is.', 'Always. And never.', '30 min – at most'])(
  'other answers stay: %s',
  text => {
    expect(withoutMark(text)).toBe(text)
  },
)
