import { assign, type Edge } from './assign.ts'
import { candidates } from './candidates.ts'
import type { EntryNode } from './entryNode.ts'
import { likeness } from './likeness.ts'
import { pair } from './pair.ts'
import { type Lexicon, type Profile, profile } from './profile.ts'

/**
 * Entries that are less alike than this are taken for two; what speaks for them by their place lowers it. Half of the
 * weight of the words: below it, a reviewer reads “removed” and “added” more easily than the words that stayed.
 */
const ALIKE = 0.5
const SAME_PARENT = 0.15
const SAME_GAP = 0.12
/** Decides between equals: the one that stands nearer. */
const NEARER = 0.001

/**
 * Pairs what is left by likeness, for the best total over all pairs of what each is above the least likeness.
 *
 * @returns the entries of `before` that found a mate
 */
export function matchAlike(before: EntryNode[], after: EntryNode[]): EntryNode[] {
  const [left, right] = [before.filter(({ mate }) => !mate), after.filter(({ mate }) => !mate)]
  if (left.length === 0 || right.length === 0) return []
  const lexicon: Lexicon = { numbers: new Map(), weights: [] }
  const profiles = new Map<EntryNode, Profile>()
  for (const node of [...left, ...right]) profiles.set(node, profile(node, lexicon))
  const weights = weigh([...profiles.values()], lexicon.weights)
  const edges: Edge[] = []
  for (const { from, to, sameGap, distance } of candidates(left, right, profiles)) {
    const [one, other] = [left[from]!, right[to]!]
    const like = likeness(one.pool, profiles.get(one)!, profiles.get(other)!, weights)
    if (like === 0) continue
    const place = (isSameParent(one, other) ? SAME_PARENT : 0) + (sameGap ? SAME_GAP : 0)
    const gain = like + place - ALIKE
    if (gain > 0) edges.push({ from, to, gain: gain + NEARER / (1 + distance) })
  }
  const found: EntryNode[] = []
  for (const { from, to } of assign(edges)) {
    pair(left[from]!, right[to]!)
    found.push(left[from]!)
  }
  return found.sort((a, b) => a.rank - b.rank)
}

/**
 * What each word weighs: one that many of the entries have says less, one that a single pair has says all it can. Sets
 * the totals of the profiles, too.
 */
function weigh(profiles: Profile[], lengths: readonly number[]): number[] {
  const seen = new Array<number>(lengths.length).fill(0)
  const bags = profiles.flatMap(({ name, text }) => [name, text])
  for (const { counts } of bags) for (const word of counts.keys()) seen[word]!++
  const weights = lengths.map((weight, word) => weight / (1 + Math.log(Math.max(1, seen[word]! / 2))))
  for (const bag of bags) for (const [word, count] of bag.counts) bag.total += count * weights[word]!
  return weights
}

function isSameParent(one: EntryNode, other: EntryNode): boolean {
  return one.parent === null
    ? other.parent === null
    : one.parent.mate !== null && one.parent.mate === other.parent
}
