import type { Handbook, Section } from '../../model/index.ts'
import { isGlossaryTitle } from './isGlossaryTitle.ts'

/**
 * The ids of the sections that call themselves a glossary, and of those below them; all of them where the document does, by
 * its title or its name. “Definitions” and “Terms” explain as often what stands around them.
 */
export function glossarySections(
  { title, preamble, chapters }: Handbook,
  file: string | null,
): ReadonlySet<string> {
  const ids = new Set<string>()
  const isWhole = isGlossaryTitle(title ?? '') || isGlossaryTitle(file?.split(/[\\/]/).at(-1) ?? '')
  const stack: { section: Section; isBelow: boolean }[] = [...(preamble ? [preamble] : []), ...chapters].map(
    section => ({ section, isBelow: isWhole }),
  )
  for (let here = stack.pop(); here; here = stack.pop()) {
    const { section } = here
    const isNamed = here.isBelow || isGlossaryTitle(section.title)
    if (isNamed) ids.add(section.id)
    for (const inner of section.sections) stack.push({ section: inner, isBelow: isNamed })
  }
  return ids
}
