import type { Handbook, Unplaced } from '../../model/index.ts'
import { entries, type Located } from '../../query/entries.ts'
import { collapseWhitespace } from '../../text/collapseWhitespace.ts'
import { key } from './key.ts'

const KINDS = ['chapter', 'section', 'rule', 'term', 'question', 'block'] as const

/** The lines of the sections of a handbook that have one of these titles; null where there is no such section. */
export function changelogLines(handbook: Unplaced<Handbook>, titles: ReadonlySet<string>): string[] | null {
  const isInside = (located: Located | null): boolean => {
    for (let here = located; here; here = here.parent)
      if ((here.entry === 'chapter' || here.entry === 'section') && titles.has(key(here.value.title)))
        return true
    return false
  }
  const inside = entries(handbook, KINDS).filter(isInside)
  if (inside.length === 0) return null
  return inside.flatMap(({ entry, value }) =>
    linesOf(entry === 'chapter' || entry === 'section' ? value.title : value.markdown),
  )
}

/** The lines of a text, as a reader sees them. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map(collapseWhitespace)
    .filter(Boolean)
}
