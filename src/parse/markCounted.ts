import { plainText } from '../markdown/plainText.ts'
import { COUNTED } from './heading.ts'
import type { OutlineSection } from './outline.ts'

/** Marks the sections, of those beside each other, whose headings count on from one to the next: 1, 2, 3 or A, B, C. */
export function markCounted(sections: OutlineSection[]): void {
  const titles = sections.map(({ heading }) => (heading ? plainText(heading) : ''))
  for (const { pattern } of COUNTED) {
    const found = titles.map(title => placeOf(pattern.exec(title)?.[1]))
    const places = found.filter(place => place !== null)
    const [first = 0] = places
    const isRow = places.every((place, index) => place === first + index)
    if (places.length < 2 || 2 * places.length < sections.length || first > 1 || !isRow) continue
    for (const [index, section] of sections.entries()) if (found[index] !== null) section.isCounted = true
  }
  for (const section of sections) markCounted(section.sections)
}

/** 1 for `1` and for `A`. */
function placeOf(mark: string | undefined): number | null {
  if (mark === undefined) return null
  return /\d/.test(mark) ? Number(mark) : mark.charCodeAt(0) - 'A'.charCodeAt(0) + 1
}
