import { gapsOf } from './alignSiblings.ts'
import type { EntryNode } from './entryNode.ts'
import type { Profile } from './profile.ts'

/** A word or pair of words that more entries than this have tells them apart too little to be looked up. */
const MAX_SHARED = 32
/** The rarest signs of an entry that are looked up, and the candidates that are compared word by word. */
const MAX_SIGNS = 12
const MAX_CANDIDATES = 8
/** How far apart in their gap entries are still compared whatever their words. */
const MAX_DISTANCE = 4

export interface Candidate {
  /** Indices in the two lists. */
  from: number
  to: number
  /** Whether both stand between the same neighbours. */
  sameGap: boolean
  /** How far they are apart, in entries that have no mate. */
  distance: number
}

/**
 * The pairs worth comparing: those that share rare words, and those that stand in the same gap. At most
 * MAX_CANDIDATES + 2 * MAX_DISTANCE + 1 for an entry, so that the work grows with the number of entries, not its square.
 */
export function candidates(
  left: EntryNode[],
  right: EntryNode[],
  profiles: Map<EntryNode, Profile>,
): Candidate[] {
  const places = placesOf(left, right)
  const index = indexBySign(right, profiles)
  return left.flatMap((node, from) => {
    const wanted = new Set(bySigns(node, profiles.get(node)!, right, index))
    const place = places.of(node)
    if (place) {
      const gap = places.gaps.get(place.gap) ?? []
      for (const to of gap.slice(Math.max(0, place.at - MAX_DISTANCE), place.at + MAX_DISTANCE + 1))
        wanted.add(to)
    }
    return [...wanted].flatMap(to => {
      const other = right[to]!
      if (other.pool !== node.pool || other.value.type !== node.value.type) return []
      const there = places.of(other)
      const sameGap = place !== undefined && there?.gap === place.gap
      return [{ from, to, sameGap, distance: sameGap ? Math.abs(there.at - place.at) : Math.abs(from - to) }]
    })
  })
}

function bySigns(
  node: EntryNode,
  { signs }: Profile,
  right: EntryNode[],
  index: Map<number, number[]>,
): number[] {
  const rare = signs.flatMap(sign => {
    const found = index.get(sign)
    return found && found.length <= MAX_SHARED ? [found] : []
  })
  rare.sort((a, b) => a.length - b.length)
  const scores = new Map<number, number>()
  for (const found of rare.slice(0, MAX_SIGNS)) {
    for (const to of found) {
      if (right[to]!.pool === node.pool) scores.set(to, (scores.get(to) ?? 0) + 1 / found.length)
    }
  }
  const best = [...scores].sort(([one, a], [other, b]) => b - a || one - other)
  return best.slice(0, MAX_CANDIDATES).map(([to]) => to)
}

function indexBySign(nodes: EntryNode[], profiles: Map<EntryNode, Profile>): Map<number, number[]> {
  const index = new Map<number, number[]>()
  for (const [at, node] of nodes.entries()) {
    for (const sign of profiles.get(node)!.signs) {
      const found = index.get(sign)
      if (!found) index.set(sign, [at])
      else if (found.length <= MAX_SHARED) found.push(at)
    }
  }
  return index
}

interface Place {
  /** Names the gap, the same in both versions. */
  gap: string
  /** The how manieth without a mate in it. */
  at: number
}

/** Which gap between neighbours that have mates each entry stands in. */
function placesOf(left: EntryNode[], right: EntryNode[]) {
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
