import { describe, expect, it } from 'vitest'
import { WORDS } from '../../../src/parse/faq/marks.ts'
import { withoutPair } from '../../../src/parse/faq/withoutPair.ts'

function read(question: string, answer: string, written = `**${question}**\n\n${answer}\n`): string {
  const bare = withoutPair({ question, answer }, written)
  return `${bare.question} = ${bare.answer}`
}

describe('withoutPair', () => {
  it.each(WORDS.filter(({ question }) => /^\S(?: |$)/.test(question)))(
    'takes the letters of $language off',
    ({ question, answer }) => {
      const [asks, says] = [question.split(' ')[0]!, answer.split(' ')[0]!]
      expect(read(`${asks}: Why?`, `${says}: So.`)).toBe('Why? = So.')
      expect(read(`${asks}2. Why?`, `${says}2. So.`)).toBe('Why? = So.')
    },
  )

  it('knows marks that are cut off already from the source', () => {
    expect(read('Why?', 'R. So.', 'Q. Why?\nR. So.')).toBe('Why? = So.')
    expect(read('Why?', 'R. So.', '- **Q.** Why?\n  **R.** So.')).toBe('Why? = So.')
    expect(read('O: Why?', 'So.', '**O: Why?**\n\nO: So.')).toBe('Why? = So.')
    expect(read('P. Why?', 'R. So.', 'P. Why? R. So.')).toBe('Why? = So.')
  })

  it('takes the number of a question off its answer', () => {
    expect(read('Why?', 'A1 So.', '**Q1** Why?\n\nA1 So.\n')).toBe('Why? = So.')
    expect(read('Which paper?', 'A4 paper.', 'Q1 Which paper?\n\nA4 paper.\n')).toBe(
      'Which paper? = A4 paper.',
    )
    expect(read('Which paper?', 'A4 paper.', 'Q4 Which paper?\n\nA4 paper.\n')).toBe(
      'Which paper? = A4 paper.',
    )
    expect(read('Which paper?', 'A4 paper.', 'Which paper?\n\nA4 paper.\n')).toBe('Which paper? = A4 paper.')
  })

  it.each([
    ['O365: How do I sign in?', 'Here.'],
    ['S3: Who may write?', 'All.'],
    ['S: drive is full, what now?', 'K: has room.'],
    ['Which?', 'V2.0 is current.'],
    ['What is full?', 'C: drive, on every machine.'],
    ['Tanya: how do I get a key?', 'Ask her.'],
    ['P. Holm asks: where?', 'In the bow.'],
    ['V1.2: what is new?', 'V1.2 is gone.'],
    ['S: drive is full?', String.raw`C:\Temp has room.`],
  ])('leaves others: %s %s', (question, answer) => {
    expect(read(question, answer)).toBe(`${question} = ${answer}`)
  })
})
