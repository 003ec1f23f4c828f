import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/parse/parse.ts'

const FOLD = '# FAQ\n\n<details>\n<summary>Why?</summary>\n\n## So\n\nIt is.\n'

describe('a heading within a folded answer', () => {
  it('is a part of the answer', () => {
    const { faq, chapters } = parse(`${FOLD}\n</details>\n\n## How?\n\nSlowly.\n`)
    expect(faq.map(({ question, answer }) => [question, answer])).toEqual([
      ['Why?', 'So It is.'],
      ['How?', 'Slowly.'],
    ])
    expect(chapters).toEqual([])
  })

  it.each([
    ['the fold ends before a section below it', '\n</details>\n\n### More\n\nOf it.\n'],
    ['the fold never ends', '\n## More\n\nOf it.\n'],
  ])('heads a section of its own where %s', (_, rest) => {
    const { chapters, preamble } = parse(`${FOLD}${rest}`)
    const titles = [preamble!, ...chapters].flatMap(({ title, sections }) => [
      title,
      ...sections.map(section => section.title),
    ])
    expect(titles).toEqual(['FAQ', 'So', 'More'])
  })
})
