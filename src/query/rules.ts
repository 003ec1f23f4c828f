import type { Handbook, Rule, Unplaced } from '../model/index.ts'
import { assertHandbook } from './assertHandbook.ts'
import { entries, type In } from './entries.ts'
import { type Filter, matcher } from './matcher.ts'

/**
 * The rules of a handbook that fit a filter, nested ones after those that hold them, in reading order.
 *
 * @throws TypeError where the handbook or the filter is none
 * @example rules(handbook, { chapter: 3, level: 'must' }).map(({ text }) => text)
 * @example rules(handbook, { quantity: { unit: 'hours', min: 24 } }) // `48h` and `2 days` too
 */
export function rules<H extends Unplaced<Handbook>>(handbook: H, filter: Filter = {}): In<H, Rule>[] {
  assertHandbook(handbook)
  const { within, text, rule } = matcher(filter)
  return entries(handbook, ['rule'], within)
    .map(({ value }) => value)
    .filter(value => (rule === null || rule(value)) && text(value.text)) as In<H, Rule>[]
}
