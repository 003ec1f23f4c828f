import type { Handbook, Unplaced } from '../model/index.ts'
import { entries, type Located } from './entries.ts'
import { type Filter, matcher } from './matcher.ts'

/** The sections whose title fits, and that hold a rule that fits, at any depth. */
export function matchingSections<Kind extends 'chapter' | 'section'>(
  handbook: Unplaced<Handbook>,
  kinds: readonly Kind[],
  filter: Filter,
): Located<Kind>[] {
  const { within, text, rule } = matcher(filter)
  const named = entries(handbook, kinds, within).filter(({ value }) => text(value.title))
  if (!rule) return named
  const holders = new Set<unknown>()
  for (const { value, parent } of entries(handbook, ['rule'], within)) {
    if (!rule(value)) continue
    // What is around a known holder is known too, so this stays linear.
    for (let around = parent; around && !holders.has(around.value); around = around.parent)
      holders.add(around.value)
  }
  return named.filter(({ value }) => holders.has(value))
}
