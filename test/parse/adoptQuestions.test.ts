import type { Heading, Paragraph } from 'mdast'
import { expect, test } from 'vitest'
import { adoptQuestions } from '../../src/parse/adoptQuestions.ts'
import { kinds } from '../../src/parse/kinds.ts'
import type { OutlineSection } from '../../src/parse/outline.ts'
import type { Reading } from '../../src/parse/reading.ts'

/** Counts how often a title is looked at. */
class Titles extends Map {
  looks = 0
  override get(key: unknown) {
    this.looks++
    return super.get(key)
  }
}

test.each([
  ['not empty, and ask themselves', 'FAQ: why?'],
  ['not empty, of another name', 'FAQ about how?'],
])('looks at few titles for each of many FAQs that are %s', (_, title) => {
  const count = 2000
  const titles = new Titles()
  const sections = Array.from({ length: count }, (): OutlineSection => {
    const heading: Heading = { type: 'heading', depth: 1, children: [] }
    titles.set(heading, { id: null, label: null, number: null, title, said: title })
    const text: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: 'Ask us.' }] }
    return { heading, nodes: [text], sections: [] }
  })
  const reading = { titles, kindOf: kinds() } as unknown as Reading
  expect(adoptQuestions(sections, reading)).toEqual(sections)
  expect(titles.looks).toBeLessThan(10 * count)
})
