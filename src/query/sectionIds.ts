import type { Handbook, Unplaced } from '../model/index.ts'
import { entries } from './entries.ts'
import type { Filter, Matcher } from './matcher.ts'

/** The ids of the sections to look into, or null where every section is. */
export function sectionIds(
  handbook: Unplaced<Handbook>,
  { chapter }: Filter,
  { within }: Matcher,
): ReadonlySet<string> | null {
  if (chapter === undefined) return null
  return new Set(entries(handbook, ['chapter', 'section'], within).map(({ value }) => value.id))
}
