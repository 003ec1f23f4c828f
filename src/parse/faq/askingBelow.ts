import type { OutlineSection } from '../outline.ts'
import type { Reading } from '../reading.ts'
import { readTitle } from '../readTitle.ts'
import { ASKS } from './marks.ts'

/** One question below a heading may be a part of its answer. */
export const MIN_ASKING = 2

/** How many headings below one ask: “How to pay” with “What if …?” and “Who …?” below it is a topic. */
export function askingBelow({ sections }: OutlineSection, reading: Reading): number {
  return sections.filter(section => ASKS.test(readTitle(section, reading).said)).length
}
