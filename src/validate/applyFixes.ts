import type { Diagnostic, Edit } from '../model/index.ts'
import { applyRuns } from '../text/applyRuns.ts'

export interface Fixed {
  text: string
  /** What was done on the source, in order, without overlap. */
  edits: Edit[]
  /** The diagnostics whose fix was done. */
  done: Diagnostic[]
}

/**
 * Applies the fixes of diagnostics. Of two that overlap the first one is done; the other has to be found again.
 *
 * @param diagnostics of this source
 */
export function applyFixes(source: string, diagnostics: readonly Diagnostic[]): Fixed {
  const wanted = diagnostics
    .filter(({ fix }) => fix !== undefined && fix.length > 0 && fix.every(edit => isInside(edit, source)))
    .map(diagnostic => ({ diagnostic, fix: [...diagnostic.fix!].sort((a, b) => a.start - b.start) }))
    .sort((a, b) => a.fix[0]!.start - b.fix[0]!.start)
  const taken = new Set<number>()
  const edits: Edit[] = []
  const done: Diagnostic[] = []
  for (const { diagnostic, fix } of wanted) {
    if (fix.some(edit => !isFree(edit, taken))) continue
    for (const edit of fix) {
      for (let at = edit.start; at < edit.end; at++) taken.add(at)
      // Of two insertions in one place nobody knows the order.
      if (edit.start === edit.end) taken.add(-1 - edit.start)
      edits.push(edit)
    }
    done.push(diagnostic)
  }
  edits.sort((a, b) => a.start - b.start || a.end - b.end)
  return {
    text: applyRuns(
      source,
      edits.map(({ start, end, text }) => ({ start, end, after: text })),
    ),
    edits,
    done,
  }
}

function isInside({ start, end }: Edit, source: string): boolean {
  return (
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= source.length
  )
}

function isFree({ start, end }: Edit, taken: ReadonlySet<number>): boolean {
  if (start === end) return !taken.has(-1 - start) && !(taken.has(start) && taken.has(start - 1))
  for (let at = start; at < end; at++) if (taken.has(at) || (at > start && taken.has(-1 - at))) return false
  return true
}
