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
/** Of a text that grew, this share of the words is still there; with less, two texts are about the same things. */
const GROWN_KEPT = 0.75
/** Below this weight, that all of a text stands in another one says little. */
const GROWN_WEIGHT = 2

/**
 * Gives the function that says how alike one entry and another are, from 0 to 1: the share of the words that they have in
 * common, rare and long words counting more (Dice's coefficient with weights).
 *
 * @param one is compared with many; what it holds is looked up once
 * @param weights of each word
 */
export function likenessTo(pool: Pool, one: Profile, weights: readonly number[]): (other: Profile) => number {
  const share = NAME_SHARE[pool]
  const text = diceTo(one.text, weights)
  if (share === 0) return other => text(other.text)
  const name = diceTo(one.name, weights)
  return other =>
    // Without any text, the name is all there is to tell.
    one.text.words.length === 0 && other.text.words.length === 0
      ? name(other.name)
      : share * name(other.name) + (1 - share) * text(other.text)
}

function diceTo(one: Bag, weights: readonly number[]): (other: Bag) => number {
  const counts = new Map<number, number>()
  for (let at = 0; at < one.words.length; at++) counts.set(one.words[at]!, one.counts[at]!)
  return other => {
    let common = 0
    for (let at = 0; at < other.words.length; at++) {
      const word = other.words[at]!
      const count = counts.get(word)
      if (count !== undefined) common += Math.min(count, other.counts[at]!) * weights[word]!
    }
    if (common === 0) return 0
    const least = Math.min(one.total, other.total)
    const isGrown = least >= GROWN_WEIGHT && common >= GROWN_KEPT * least
    const grown = isGrown ? (GROWN_SHARE * common) / least : 0
    return Math.max((2 * common) / (one.total + other.total), grown)
  }
}
