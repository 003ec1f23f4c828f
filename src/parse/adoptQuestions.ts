import { ASKS } from './faq/marks.ts'
import type { OutlineSection } from './outline.ts'
import type { Reading } from './reading.ts'
import { readTitle } from './readTitle.ts'

/** Puts the questions that follow an empty FAQ at its own depth below it, where a reader sees them. */
export function adoptQuestions(sections: OutlineSection[], reading: Reading): OutlineSection[] {
  const adopted: OutlineSection[] = []
  let faq: OutlineSection | null = null
  for (const section of sections) {
    const { title } = readTitle(section, reading)
    if (faq && section.heading?.depth === faq.heading?.depth && ASKS.test(title)) {
      faq.sections.push(section)
      continue
    }
    const isEmpty = section.nodes.length === 0 && section.sections.length === 0
    faq = isEmpty && reading.kindOf(title).kind === 'faq' ? { ...section, sections: [] } : null
    adopted.push(faq ?? section)
  }
  return adopted
}
