import type { Change, ChangeSide, EntryChange, Json } from '../../src/model/index.ts'

/** A change as a fixture writes it: what a reader would say of it. */
export function summary({ kind, entry, before, after, fields, statement, within }: EntryChange): {
  [key: string]: Json
} {
  const place = (side: ChangeSide) => side.titles.join(' > ')
  const call = (side: ChangeSide) => [side.name, side.text].filter(text => text !== '').join(': ')
  return {
    change: `${entry} ${kind}`,
    in: place((after ?? before)!),
    ...(kind.startsWith('moved') && place(before!) !== place(after!) && { from: place(before!) }),
    ...(before && { before: call(before) }),
    ...(after && (!before || call(before) !== call(after)) && { after: call(after) }),
    ...(fields.length > 0 && { fields: fields.map(({ field }) => field) }),
    ...(statement && { statement: JSON.parse(JSON.stringify(statement)) as Json }),
    ...(within !== null && { within: true }),
  }
}

/** The changes that readers see. */
export function visible(changes: readonly Change[]): EntryChange[] {
  return changes.filter((change): change is EntryChange => change.kind !== 'layout')
}
