import { applyRuns } from '../text/applyRuns.ts'
import type { Finding } from './finding.ts'

type TextEdit = Pick<Finding, 'start' | 'end' | 'before' | 'after'>

/**
 * Joins two rounds of edits into one.
 *
 * @param source the text before both
 * @param done edits on `source`, in order, without overlap
 * @param text what `done` makes of `source`
 * @param next edits on `text`, in order, without overlap
 * @returns edits on `source` that make what `next` makes of `text`
 */
export function composeEdits<Edit extends TextEdit>(
  source: string,
  done: Edit[],
  text: string,
  next: Edit[],
): Edit[] {
  const result: Edit[] = []
  let shift = 0 // From `text` back to `source`, behind the edits of `done` that are used up.
  let i = 0
  let j = 0
  while (i < done.length || j < next.length) {
    const group: { start: number; end: number; first: Edit | null; edits: Edit[] } = {
      start: 0,
      end: -1,
      first: null,
      edits: [],
    }
    const startShift = shift
    for (;;) {
      const from = i < done.length ? done[i]!.start - shift : Number.POSITIVE_INFINITY
      const other = j < next.length ? next[j]!.start : Number.POSITIVE_INFINITY
      const opens = group.end < 0
      if (from <= other && (opens || touches(from, from + (done[i]?.after.length ?? 0), group))) {
        const edit = done[i++]!
        grow(group, from, from + edit.after.length)
        group.first ??= edit
        shift += edit.before.length - edit.after.length
      } else if (other !== Number.POSITIVE_INFINITY && (opens || touches(other, next[j]!.end, group))) {
        const edit = next[j++]!
        grow(group, edit.start, edit.end)
        group.edits.push(edit)
      } else break
    }
    const start = group.start + startShift
    const end = group.end + shift
    const kind = group.first ?? group.edits[0]!
    const after = applyRuns(text, group.edits, group.start, group.end)
    result.push({ ...kind, start, end, before: source.slice(start, end), after })
  }
  return result.filter(({ before, after }) => before !== after)
}

/** Whether a stretch overlaps a group; edges that meet do not. */
function touches(start: number, end: number, group: { start: number; end: number }): boolean {
  return start < group.end && end > group.start
}

function grow(group: { start: number; end: number }, start: number, end: number): void {
  group.start = group.end < 0 ? start : Math.min(group.start, start)
  group.end = Math.max(group.end, end)
}
