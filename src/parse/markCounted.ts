import { countedTitles } from './countedTitles.ts'
import type { OutlineSection } from './outline.ts'
import { titleText } from './titleText.ts'

/** Marks the sections, of those beside each other, whose headings count on from one to the next. */
export function markCounted(sections: OutlineSection[]): void {
  const shown = sections.map(({ heading }) => (heading ? titleText(heading) : ''))
  for (const index of countedTitles(shown)) sections[index]!.isCounted = true
  for (const section of sections) markCounted(section.sections)
}
