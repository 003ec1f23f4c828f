import type { Pool } from './entryNode.ts'
import type { Bag, Profile } from './profile.ts'

/** How much of the likeness is that of the names; the rest is that of the texts. */
const NAME_SHARE: { readonly [P in Pool]: number } = {
  section: 0.35, // what stands in it says more than its title
  term: 0.5,
  question: 0.5,
  rule: 0,
  block: 0,
  comment: 0,
}
/** A text that only grew is like itself, though less and less of it is old. */
const GROWN_SHARE = 0.7
/** Below this weight, that all of a text stands in another one says little. */
const GROWN_WEIGHT = 2

/**
 * How alike two entries are, from 0 to 1: the share of the words that they have in common, rare and long words counting
 * more (Dice's coefficient with weights).
 *
 * @param weights of each word
 */
export function likeness(pool: Pool, a: Profile, b: Profile, weights: readonly number[]): number {
  const share = NAME_SHARE[pool]
  const text = dice(a.text, b.text, weights)
  if (share === 0) return text
  const name = dice(a.name, b.name, weights)
  // Without any text, the name is all there is to tell.
  return a.text.counts.size === 0 && b.text.counts.size === 0 ? name : share * name + (1 - share) * text
}

function dice(a: Bag, b: Bag, weights: readonly number[]): number {
  const [few, many] = a.counts.size <= b.counts.size ? [a, b] : [b, a]
  let common = 0
  for (const [word, count] of few.counts) {
    const other = many.counts.get(word)
    if (other !== undefined) common += Math.min(count, other) * weights[word]!
  }
  if (common === 0) return 0
  const least = Math.min(a.total, b.total)
  const grown = least >= GROWN_WEIGHT ? (GROWN_SHARE * common) / least : 0
  return Math.max((2 * common) / (a.total + b.total), grown)
}
