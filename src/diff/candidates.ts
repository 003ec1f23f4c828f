import type { EntryNode } from './entryNode.ts'
import { gapsOf } from './gapsOf.ts'
import type { Profile } from './profile.ts'

/** A word or pair of words that more entries than this have tells them apart too little to be looked up. */
const MAX_SHARED = 32
/** The rarest signs of an entry that are looked up, and the candidates that are compared word by word. */
const MAX_SIGNS = 12
const MAX_CANDIDATES = 8
/** How far apart in their gap entries are still compared whatever their words. */
const MAX_DISTANCE = 4

export interface Candidate {
  /** The index in the list of the later version. */
  to: number
  /** Whether both stand between the same neighbours. */
  sameGap: boolean
  /** How far they are apart, in entries that have no mate. */
  distance: number
}

/**
 * Gives, for an index in the list of the earlier version, the entries worth comparing: those that share rare words, and
 * those that stand in the same gap. At most MAX_CANDIDATES + 2 * MAX_DISTANCE + 1, so that the work grows with the number
 * of entries, not its square.
 *
 * @param oldProfiles of `left`, and `profiles` of `right`
 */
export function candidates(
  left: readonly EntryNode[],
  right: readonly EntryNode[],
  oldProfiles: readonly Profile[],
  profiles: readonly Profile[],
): (from: number) => Candidate[] {
  const places = placesOf(left, right)
  const lookUp = signIndex(right, profiles)
  return from => {
    const node = left[from]!
    const wanted = lookUp(node, oldProfiles[from]!)
    const place = places.of(node)
    if (place) {
      const gap = places.gaps.get(place.gap) ?? []
      const end = Math.min(gap.length, place.at + MAX_DISTANCE + 1)
      for (let at = Math.max(0, place.at - MAX_DISTANCE); at < end; at++)
        if (!wanted.includes(gap[at]!)) wanted.push(gap[at]!)
    }
    const found: Candidate[] = []
    for (const to of wanted) {
      const other = right[to]!
      if (other.pool !== node.pool || other.value.type !== node.value.type) continue
      const there = places.of(other)
      const sameGap = place !== undefined && there?.gap === place.gap
      found.push({ to, sameGap, distance: Math.abs(sameGap ? there.at - place.at : from - to) })
    }
    return found
  }
}

/** Finds the entries that share the rarest words and pairs of words with one, the likeliest first. */
function signIndex(
  nodes: readonly EntryNode[],
  profiles: readonly Profile[],
): (node: EntryNode, profile: Profile) => number[] {
  const index: number[][] = []
  for (let at = 0; at < nodes.length; at++) {
    for (const sign of profiles[at]!.signs) {
      const found = index[sign]
      if (!found) index[sign] = [at]
      else if (found.length <= MAX_SHARED) found.push(at)
    }
  }
  const scores = new Float64Array(nodes.length)
  return ({ pool }, { signs }) => {
    const rare: number[][] = []
    for (const sign of signs) {
      const found = index[sign]
      if (found && found.length <= MAX_SHARED) rare.push(found)
    }
    rare.sort((a, b) => a.length - b.length)
    const scored: number[] = []
    for (const found of rare.slice(0, MAX_SIGNS)) {
      for (const to of found) {
        if (nodes[to]!.pool !== pool) continue
        if (scores[to] === 0) scored.push(to)
        scores[to]! += 1 / found.length
      }
    }
    scored.sort((one, other) => scores[other]! - scores[one]! || one - other)
    for (const to of scored) scores[to] = 0
    return scored.slice(0, MAX_CANDIDATES)
  }
}

interface Place {
  /** Names the gap, the same in both versions. */
  gap: string
  /** The how manieth without a mate in it. */
  at: number
}

/** Which gap between neighbours that have mates each entry stands in. */
function placesOf(left: readonly EntryNode[], right: readonly EntryNode[]) {
  const places = new Map<EntryNode, Place>()
  const gaps = new Map<string, number[]>()
  const tops = right.find(({ parent }) => parent === null)?.siblings ?? []
  const indices = new Map(right.map((node, to) => [node, to]))
  for (const siblings of new Set(left.map(node => node.siblings))) {
    const parent = siblings[0]!.parent
    if (parent && !parent.mate) continue
    const others = parent ? parent.mate!.children : tops
    const known = gapsOf(siblings, others)
    const counts = new Map<string, number>()
    for (const node of [...siblings, ...others]) {
      if (node.mate) continue
      const gap = `${node.pool} ${parent?.rank ?? 'top'} ${known.get(node)}`
      const to = indices.get(node)
      if (to === undefined) {
        places.set(node, { gap, at: counts.get(gap) ?? 0 })
        counts.set(gap, (counts.get(gap) ?? 0) + 1)
        continue
      }
      const there = gaps.get(gap)
      places.set(node, { gap, at: there?.length ?? 0 })
      if (there) there.push(to)
      else gaps.set(gap, [to])
    }
  }
  return { gaps, of: (node: EntryNode): Place | undefined => places.get(node) }
}
