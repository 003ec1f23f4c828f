import { assign, type Edge } from './assign.ts'
import { candidates } from './candidates.ts'
import type { EntryNode } from './entryNode.ts'
import { likenessTo } from './likenessTo.ts'
import { pair } from './pair.ts'
import { emptyLexicon, type Profile, profile } from './profile.ts'

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
  const left = before.filter(({ mate }) => !mate)
  const right = after.filter(({ mate }) => !mate)
  if (left.length === 0 || right.length === 0) return []
  const lexicon = emptyLexicon()
  const oldProfiles = left.map(node => profile(node, lexicon))
  const profiles = right.map(node => profile(node, lexicon))
  const weights = weigh([...oldProfiles, ...profiles], lexicon.weights)
  const candidatesOf = candidates(left, right, oldProfiles, profiles)
  const edges: Edge[] = []
  for (let from = 0; from < left.length; from++) {
    const one = left[from]!
    const likeness = likenessTo(one.pool, oldProfiles[from]!, weights)
    for (const { to, sameGap, distance } of candidatesOf(from)) {
      const like = likeness(profiles[to]!)
      if (like === 0) continue
      const place = (isSameParent(one, right[to]!) ? SAME_PARENT : 0) + (sameGap ? SAME_GAP : 0)
      const gain = like + place - ALIKE
      if (gain > 0) edges.push({ from, to, gain: rounded(gain + NEARER / (1 + distance)) })
    }
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
function weigh(profiles: readonly Profile[], lengths: readonly number[]): number[] {
  const seen = new Int32Array(lengths.length)
  for (const { name, text } of profiles)
    for (const { words } of [name, text]) for (const word of words) seen[word]!++
  const weights = lengths.map((weight, word) => weight / (1 + Math.log(Math.max(1, seen[word]! / 2))))
  for (const { name, text } of profiles) {
    for (const bag of [name, text])
      for (let at = 0; at < bag.words.length; at++) bag.total += bag.counts[at]! * weights[bag.words[at]!]!
  }
  return weights
}

/** In which order words were added up must not decide between equals. */
function rounded(gain: number): number {
  return Math.round(gain * 1e9) / 1e9
}

function isSameParent(one: EntryNode, other: EntryNode): boolean {
  return one.parent === null
    ? other.parent === null
    : one.parent.mate !== null && one.parent.mate === other.parent
}
