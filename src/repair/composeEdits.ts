import { applyRuns } from '../text/applyRuns.ts'
import { overlaps } from '../text/overlaps.ts'
import type { Finding } from './finding.ts'

/**
 * Joins two rounds of edits into one.
 *
 * @param source the text before both
 * @param done edits on `source`, in order, without overlap
 * @param text what `done` makes of `source`
 * @param next edits on `text`, in order, without overlap
 * @returns edits on `source` that make what `next` makes of `text`; one for several is of the kind of the first of `done`
 */
export function composeEdits<Edit extends Pick<Finding, 'start' | 'end' | 'before' | 'after'>>(
  source: string,
  done: Edit[],
  text: string,
  next: Edit[],
): Edit[] {
  return overlaps(done, next)
    .map(group => {
      const { start, end } = group
      const after = applyRuns(text, group.next, group.from, group.to)
      return { ...(group.done[0] ?? group.next[0]!), start, end, before: source.slice(start, end), after }
    })
    .filter(({ before, after }) => before !== after)
}
