import type { ChangeSide, EntryChange } from '../model/index.ts'

/** What stands before the words of an item. */
const LEAD = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?/
/** What may keep a line from being read as text: code, HTML and comments. */
const UNREAD = /```|~~~|<[!a-z]/i
/** A text shorter than this says too little (“Tests”) to be the same one. */
const TELLING_LENGTH = 10

const EDITED = ['edited', 'moved-and-edited', 'relinked']
/** In other blocks, such as quotes, and in definitions and answers, a rule holds no more. */
const BLOCKS: readonly unknown[] = ['list', 'paragraph']

/**
 * The rules that went or came though their lines are still there, or were: as part of another rule, paragraph or list
 * of the same section, that gained or lost them. A list of rules that is mostly links now is a list of links, and an item
 * without its blank line or indentation is part of the one before it.
 */
export function wordsElsewhere(changes: readonly EntryChange[]): Set<EntryChange> {
  const found = new Set<EntryChange>()
  for (const [own, other, kind] of [
    ['before', 'after', 'removed'],
    ['after', 'before', 'added'],
  ] as const) {
    const rules = changes.filter(change => change.entry === 'rule' && change.kind === kind)
    if (rules.length === 0) continue
    const gained = new Map<string, number>()
    for (const change of changes) {
      if (!isHolder(change, other)) continue
      const had = new Set(linesOf(change[own]))
      for (const line of linesOf(change[other]).filter(line => !had.has(line))) {
        const place = placeOf(line, change[other])
        gained.set(place, (gained.get(place) ?? 0) + 1)
      }
    }
    for (const change of rules) {
      const places = linesOf(change[own]).map(line => placeOf(line, change[own]))
      if (change[own]!.text.length < TELLING_LENGTH || places.length === 0) continue
      if (!places.every(place => gained.get(place))) continue
      found.add(change)
      for (const place of places) gained.set(place, Math.max(0, gained.get(place)! - 1))
    }
  }
  return found
}

/** A line with its section. */
function placeOf(line: string, side: ChangeSide | null): string {
  return [...(side?.titles ?? []), line].join('\n')
}

/** Whether what a change leaves of an entry can hold what was a rule. */
function isHolder({ entry, kind, ...sides }: EntryChange, other: 'before' | 'after'): boolean {
  const value = sides[other]?.value as { type?: unknown; markdown?: unknown } | null | undefined
  if (!value || UNREAD.test(String(value.markdown))) return false
  return entry === 'rule' ? EDITED.includes(kind) : entry === 'block' && BLOCKS.includes(value.type)
}

/** The lines of an entry in the source, without what makes them items. */
function linesOf(side: ChangeSide | null): string[] {
  const value = side?.value as { markdown?: unknown } | null | undefined
  if (typeof value?.markdown !== 'string') return []
  return value.markdown
    .split('\n')
    .map(line => line.replace(LEAD, '').trimEnd())
    .filter(line => line !== '')
}
