import { COUNTED } from './heading.ts'
import type { OutlineSection } from './outline.ts'
import { titleText } from './titleText.ts'
import { withoutPicture } from './withoutPicture.ts'

/** Marks the sections, of those beside each other, whose headings count on from one to the next: 1, 2, 3 or A, B, C. */
export function markCounted(sections: OutlineSection[]): void {
  const titles = sections.map(({ heading }) => (heading ? withoutPicture(titleText(heading)) : ''))
  for (const { pattern, placeOf } of COUNTED) {
    const found = titles.map(title => {
      const mark = pattern.exec(title)?.[1]
      return mark === undefined ? null : placeOf(mark)
    })
    const places = found.filter(place => place !== null)
    const isShare = 2 * places.length >= sections.length || places.length >= ENOUGH
    if (!isShare || !isRow(places)) continue
    for (const [index, section] of sections.entries()) if (found[index] !== null) section.isCounted = true
  }
  for (const section of sections) markCounted(section.sections)
}

/** From so many numbers on they are no accident, and one that is left out or given twice is a slip of the author. */
const ENOUGH = 3

/** Whether numbers begin with 0 or 1 and go on by one each. */
function isRow(places: number[]): boolean {
  const [first = Infinity] = places
  if (places.length < 2 || first > 1) return false
  const maySlip = new Set(places).size >= ENOUGH
  return places.every((place, index) => {
    const step = index === 0 ? 1 : place - places[index - 1]!
    return step === 1 || (maySlip && (step === 0 || step === 2))
  })
}
