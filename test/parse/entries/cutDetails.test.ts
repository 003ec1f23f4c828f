import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/parse/parse.ts'

const questionsOf = (markdown: string) => parse(`# FAQ\n\n${markdown}`).faq.map(({ question }) => question)

describe('folds on neighbouring lines', () => {
  it('are one each, where one ends in another node', () => {
    const fold = (question: string) => `<details><summary>${question}</summary>\n\nSo.\n\n</details>\n`
    expect(questionsOf(['Why?', 'Who?', 'How?'].map(fold).join(''))).toEqual(['Why?', 'Who?', 'How?'])
  })

  it('stay in the answer that they are a part of', () => {
    const { faq } = parse(
      '# FAQ\n\n<details><summary>Is it deep?</summary>\nYes.\n<details><summary>Charts</summary>c</details>\n<details><summary>Tides</summary>t</details>\n</details>\n',
    )
    expect(faq.map(({ question, answer }) => [question, answer])).toEqual([
      ['Is it deep?', 'Yes. Charts c Tides t'],
    ])
  })

  it('stay one block where they are whole and no entries', () => {
    const folds = '<details></details><details><summary>Tides</summary></details>\nx'
    const [faq] = parse(`# FAQ\n\n<details><summary>Charts</summary>\n\n${folds}\n`).chapters
    expect(faq!.blocks.map(({ markdown }) => markdown)).toEqual(['<details><summary>Charts</summary>', folds])
  })
})
