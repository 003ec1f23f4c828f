import type { Handbook, Question, Unplaced } from '../model/index.ts'
import { assertHandbook } from './assertHandbook.ts'
import type { In } from './entries.ts'
import { type Filter, matcher } from './matcher.ts'
import { sectionIds } from './sectionIds.ts'

/**
 * The FAQ's entries that fit a filter: its `text` the question or the answer.
 *
 * @throws TypeError where the handbook or the filter is none
 * @example questions(handbook, { text: /SLA/ }).map(({ answer }) => answer)
 */
export function questions<H extends Unplaced<Handbook>>(handbook: H, filter: Filter = {}): In<H, Question>[] {
  assertHandbook(handbook)
  const matches = matcher(filter)
  const ids = sectionIds(handbook, filter, matches)
  if (matches.rule) return []
  return handbook.faq.filter(
    ({ section, question, answer }) =>
      (ids === null || ids.has(section)) && [question, answer].some(matches.text),
  ) as In<H, Question>[]
}
