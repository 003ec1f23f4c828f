import type { Change, DataChange, EntryChange, FieldChange, LayoutChange } from '../model/index.ts'
import { assertChanges } from './assertChanges.ts'
import { cloneJson } from './cloneJson.ts'
import { fingerprint } from './fingerprint.ts'

const OPPOSITE = { added: 'removed', removed: 'added', same: 'same' } as const

/**
 * The changes that lead back: `patch(after, invert(diff(before, after)))` equals `before`.
 *
 * @throws TypeError where the value is no list of changes
 */
export function invert(changes: readonly Change[]): Change[] {
  assertChanges(changes)
  const names = new Map<string, string>()
  const inverted = changes.map((change): Change => {
    if (change.kind === 'layout') return invertLayout(change)
    const back = invertEntry(change)
    names.set(change.fingerprint, back.fingerprint)
    return back
  })
  for (const change of inverted) {
    if (change.kind !== 'layout' && change.within !== null)
      change.within = names.get(change.within) ?? change.within
  }
  return inverted
}

function invertEntry(change: EntryChange): EntryChange {
  const { kind, before, after, statement, fields } = structuredCopy(change)
  const back: EntryChange = {
    ...change,
    kind: kind === 'added' || kind === 'removed' ? OPPOSITE[kind] : kind,
    before: after,
    after: before,
    fields: fields.map(invertField),
    statement: statement && {
      level: statement.level && { before: statement.level.after, after: statement.level.before },
      demands: statement.demands.map(demand => ({ before: demand.after, after: demand.before })),
      quantities: statement.quantities.map(quantity => ({ before: quantity.after, after: quantity.before })),
    },
  }
  return { ...back, fingerprint: fingerprint(back) }
}

function invertField({ field, before, after, words }: FieldChange): FieldChange {
  return {
    field,
    before: after,
    after: before,
    words: words.map(({ kind, text }) => ({ kind: OPPOSITE[kind], text })),
  }
}

function invertLayout(change: LayoutChange): LayoutChange {
  const { when, frames, moves, data, places } = structuredCopy(change)
  return {
    kind: 'layout',
    when: when === 'after-entries' ? 'before-entries' : 'after-entries',
    frames: frames.map(({ path, before, after }) => ({ path, before: after, after: before })),
    moves: moves.map(({ before, after }) => ({ before: after, after: before })),
    data: data.map(invertData).reverse(),
    // Not `-value`: JSON has no -0.
    places: places.map(([count, a, b, c, d, e, f]) => [count, 0 - a, 0 - b, 0 - c, 0 - d, 0 - e, 0 - f]),
  }
}

function invertData(change: DataChange): DataChange {
  if ('at' in change) return { ...change, removed: change.inserted, inserted: change.removed }
  const { path, before, after } = change
  return {
    path,
    ...(after !== undefined && { before: after }),
    ...(before !== undefined && { after: before }),
  }
}

/** A copy that shares nothing, so that who changes one list of changes does not change the other. */
function structuredCopy<T extends Change>(change: T): T {
  return cloneJson(change as never)
}
