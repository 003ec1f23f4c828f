import type { ChangeSide, EntryChange } from '../model/index.ts'

/** What stands before the words of an item or of a line in a quote. */
const LEAD = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?/

const EDITED = ['edited', 'moved-and-edited', 'relinked']
/** In these, a rule holds no more. */
const UNREAD: readonly unknown[] = ['code', 'html']

/**
 * The rules that went or came though their lines are still there, or were: as part of another entry that gained or lost
 * them. A list of rules that is mostly links now is a list of links, and an item without its blank line or indentation is
 * part of the one before it.
 */
export function wordsElsewhere(changes: readonly EntryChange[]): Set<EntryChange> {
  const found = new Set<EntryChange>()
  for (const [own, other, kind] of [
    ['before', 'after', 'removed'],
    ['after', 'before', 'added'],
  ] as const) {
    const rules = changes.filter(change => change.entry === 'rule' && change.kind === kind)
    if (rules.length === 0) continue
    const gained = new Set<string>()
    for (const change of changes) {
      if (change.entry === 'comment' || isUnread(change[other])) continue
      if (change.entry === 'rule' && !EDITED.includes(change.kind)) continue
      const had = new Set(linesOf(change[own]))
      for (const line of linesOf(change[other])) if (!had.has(line)) gained.add(line)
    }
    for (const change of rules) {
      const lines = linesOf(change[own])
      if (lines.length > 0 && lines.every(line => gained.has(line))) found.add(change)
    }
  }
  return found
}

function isUnread(side: ChangeSide | null): boolean {
  const value = side?.value as { type?: unknown } | null | undefined
  return UNREAD.includes(value?.type)
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
