import type { Change, EntryChange, Handbook, Json, LayoutChange, Unplaced } from '../model/index.ts'
import { applyData } from './applyData.ts'
import { applyEntries } from './applyEntries.ts'
import { assertChanges } from './assertChanges.ts'
import { assertHandbook } from './assertHandbook.ts'
import { cloneJson } from './cloneJson.ts'
import { shiftPlaces } from './shiftPlaces.ts'

/**
 * Applies changes to the version of a handbook that they were made from; the handbook itself stays as it is.
 * `patch(before, diff(before, after))` equals `after`, to the last position. Of only some changes, leave out the one of the kind
 * `layout`: ids, numbers and positions are then as they were.
 *
 * @throws TypeError where the changes do not fit the handbook, or one of the two is none
 */
export function patch<H extends Unplaced<Handbook>>(before: H, changes: readonly Change[]): H {
  assertHandbook(before, 'first')
  assertChanges(changes)
  const root = cloneJson(before as unknown as { [key: string]: Json })
  const layout = changes.find((change): change is LayoutChange => change.kind === 'layout')
  const entries = changes.filter((change): change is EntryChange => change.kind !== 'layout')
  if (layout?.when === 'before-entries') {
    shiftPlaces(root, layout.places)
    applyData(root, layout.data)
  }
  applyEntries(root, entries, layout ?? { frames: [], moves: [] })
  if (layout?.when === 'after-entries') {
    applyData(root, layout.data)
    shiftPlaces(root, layout.places)
  }
  return root as unknown as H
}
