import type { Chapter, Handbook, Unplaced } from '../model/index.ts'
import { assertHandbook } from './assertHandbook.ts'
import type { In } from './entries.ts'
import type { Filter } from './matcher.ts'
import { matchingSections } from './matchingSections.ts'

/**
 * The chapters that fit a filter: its `text` their title, the rest one of their rules.
 *
 * @throws TypeError where the handbook or the filter is none
 * @example chapters(handbook, { level: 'must' }).map(({ title }) => title)
 */
export function chapters<H extends Unplaced<Handbook>>(handbook: H, filter: Filter = {}): In<H, Chapter>[] {
  assertHandbook(handbook)
  return matchingSections(handbook, ['chapter'], filter).map(({ value }) => value) as In<H, Chapter>[]
}
