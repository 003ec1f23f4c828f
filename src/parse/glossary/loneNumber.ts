import type { OutlineSection } from '../outline.ts'
import type { Reading } from '../reading.ts'
import { readTitle } from '../readTitle.ts'
import { titleText } from '../titleText.ts'

/** The heading that has a number where none beside it has, and all of its name: “4. Power” between “Berth” and “Quay”. */
export function loneNumber(
  sections: OutlineSection[],
  reading: Reading,
): { section: OutlineSection; name: string } | null {
  const [section, ...others] = sections.filter(inner => readTitle(inner, reading).number !== null)
  if (!section || others.length > 0 || sections.length < 2) return null
  const { said: title } = readTitle(section, reading)
  const text = titleText(section.heading!)
  // What stands behind the title only gives its id.
  return { section, name: text.slice(0, text.indexOf(title) + title.length) }
}
