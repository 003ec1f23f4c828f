import { firstIndex } from '../text/firstIndex.ts'
import type { Finding } from './finding.ts'

/**
 * Gives the function that turns an offset in the edited text into one in the source; an offset inside of what an edit
 * put there becomes the start of what it replaced.
 *
 * @param edits on the source, in order, without overlap
 */
export function backTo(edits: readonly Finding[]): (offset: number) => number {
  const starts: number[] = []
  let grown = 0
  for (const { start, before, after } of edits) {
    starts.push(start + grown)
    grown += after.length - before.length
  }
  return offset => {
    const last = firstIndex(edits.length, index => starts[index]! > offset) - 1
    const edit = edits[last]
    if (!edit) return offset
    const inside = offset - starts[last]!
    if (inside === 0) return edit.start
    return inside < edit.after.length ? edit.start : edit.end + inside - edit.after.length
  }
}
