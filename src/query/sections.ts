import type { Handbook, Section, Unplaced } from '../model/index.ts'
import { assertHandbook } from './assertHandbook.ts'
import type { In } from './entries.ts'
import type { Filter } from './matcher.ts'
import { matchingSections } from './matchingSections.ts'

/**
 * The sections that fit a filter, in reading order: its `text` their title, the rest one of their rules. A chapter is a
 * section, and so is what stands before the first chapter.
 *
 * @throws TypeError where the handbook or the filter is none
 * @example sections(handbook, { chapter: 'Code Review' }).map(({ title }) => title)
 */
export function sections<H extends Unplaced<Handbook>>(handbook: H, filter: Filter = {}): In<H, Section>[] {
  assertHandbook(handbook)
  return matchingSections(handbook, ['chapter', 'section'], filter).map(({ value }) => value) as In<
    H,
    Section
  >[]
}
