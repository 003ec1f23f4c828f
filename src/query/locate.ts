import type { Handbook, Unplaced } from '../model/index.ts'
import { assertHandbook } from './assertHandbook.ts'
import { ENTRY_KINDS, type EntryKind, type EntryValues, entries } from './entries.ts'
import { type Found, found } from './found.ts'

/**
 * Says what an entry of a handbook is and where it stands; null where it is not of this handbook.
 *
 * @param entry the very entry, as a query gave it, not a copy
 * @throws TypeError where the handbook is none
 * @example locate(handbook, get(handbook, '3.4')!)?.titles // ['Branching Strategy']
 */
export function locate(handbook: Unplaced<Handbook>, entry: EntryValues[EntryKind]): Found | null {
  assertHandbook(handbook)
  const located = entries(handbook, ENTRY_KINDS).find(({ value }) => value === entry)
  return located ? found(located) : null
}
