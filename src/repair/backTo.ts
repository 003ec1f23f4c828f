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
    let low = 0
    let high = edits.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= offset) low = middle + 1
      else high = middle
    }
    const edit = edits[low - 1]
    if (!edit) return offset
    const inside = offset - starts[low - 1]!
    if (inside === 0) return edit.start
    return inside < edit.after.length ? edit.start : edit.end + inside - edit.after.length
  }
}
