import { alignSiblings } from './alignSiblings.ts'
import type { EntryNode } from './entryNode.ts'
import { matchAlike } from './matchAlike.ts'
import { matchEqual } from './matchEqual.ts'
import { pair } from './pair.ts'

/** A text shorter than this says too little (“Yes.”, “Example:”) to be the same one in another section. */
const TELLING_LENGTH = 10

/**
 * Finds which entries of two versions are the same ones, and pairs them: by the id that the author gave, by equal text
 * where it stood, by equal text elsewhere, and what is left by likeness, for the best total.
 *
 * Sections go first, since where an entry stands is evidence for what it is.
 */
export function matchEntries(before: EntryNode[], after: EntryNode[]): void {
  const oldSections = before.filter(isSection)
  const newSections = after.filter(isSection)
  // The anchor above a heading goes to another section that is put between the two.
  const kept = keptIds(oldSections, newSections)
  matchEqual(oldSections, newSections, node => !kept.has(node.explicitId) && wholeSection(node), 'single')
  matchEqual(before, after, ({ pool, explicitId }) => explicitId && `${pool} ${explicitId}`)
  alignSiblings(before[0]?.siblings ?? [], after[0]?.siblings ?? [])
  for (const node of before) if (node.mate) alignSiblings(node.children, node.mate.children)

  const titlePath = ({ titles, name }: EntryNode) => name && [...titles, name].join('\n')
  settle(matchEqual(oldSections, newSections, titlePath))
  settle(matchEqual(oldSections, newSections, wholeSection))
  settle(pairPreambles(before, after))
  settle(matchAlike(oldSections, newSections))

  const oldRest = before.filter(node => !isSection(node))
  const newRest = after.filter(node => !isSection(node))
  settle(matchEqual(oldRest, newRest, (node, side) => withSection(sectionOf(node, side), node.key)))
  settle(matchEqual(oldRest, newRest, node => isTelling(node) && node.deepKey))
  settle(matchEqual(oldRest, newRest, node => isTelling(node) && node.key))
  settle(matchAlike(oldRest, newRest))
}

/** Compares what pairs hold, and what the pairs found in them hold. */
function settle(pairs: EntryNode[]): void {
  for (const node of pairs) settle(alignSiblings(node.children, node.mate!.children))
}

/** What stands before the first chapter is the same, whatever it is called. */
function pairPreambles([first]: EntryNode[], [other]: EntryNode[]): EntryNode[] {
  if (!first || !other || first.list !== '' || other.list !== '' || first.mate || other.mate) return []
  pair(first, other)
  return [first]
}

/** The ids that authors gave to sections of the same title in both versions. */
function keptIds(before: EntryNode[], after: EntryNode[]): Set<string | null> {
  const names = new Map(before.map(({ explicitId, name }) => [explicitId, name]))
  const kept = after.filter(({ explicitId, name }) => explicitId && names.get(explicitId) === name)
  return new Set(kept.map(({ explicitId }) => explicitId))
}

/** A section with all that it holds. */
function wholeSection({ deepKey, children }: EntryNode): number | null {
  return children.length > 0 ? deepKey : null
}

function isSection({ pool }: EntryNode): boolean {
  return pool === 'section'
}

/** The same for an entry's section and for the section that it is taken for: the later version's rank. */
function sectionOf(node: EntryNode, side: 'before' | 'after'): number | null {
  let section = node.parent
  while (section && section.pool !== 'section') section = section.parent
  if (!section) return -1
  return side === 'after' ? section.rank : (section.mate?.rank ?? null)
}

function withSection(section: number | null, key: number): string | null {
  return section === null ? null : `${section} ${key}`
}

function isTelling({ name, text }: EntryNode): boolean {
  return name !== '' || text.length >= TELLING_LENGTH
}
