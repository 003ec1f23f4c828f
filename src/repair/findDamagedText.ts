import { findMojibake } from '../text/findMojibake.ts'
import type { Finding } from './finding.ts'
import { headingAnchors } from './headingAnchors.ts'
import { placeAt } from './placeAt.ts'
import { reasonToLeave } from './reasonToLeave.ts'
import { shownSamples } from './shownSamples.ts'
import type { State } from './state.ts'

const SAMPLE = 'it is shown as an example'

/** Finds mojibake, in order; what stands in code and the like still is evidence for the rest. */
export function findDamagedText({ text, tree }: State, code: boolean): Finding[] {
  const all = findMojibake(text)
  if (all.length === 0) return []
  const isAnchor = headingAnchors({ text, tree }, all)
  const isShown = shownSamples(text, all)
  const reasonFor = (start: number, end: number) => {
    if (isShown(start, end)) return SAMPLE
    if (isAnchor(start, end)) return null
    return (
      reasonToLeave(placeAt(tree, text, start), code) ?? reasonToLeave(placeAt(tree, text, end - 1), code)
    )
  }
  const reasons = all.map(({ start, end }) => reasonFor(start, end))
  const toFinding = (run: (typeof all)[number], reason: string | null): Finding => ({
    kind: 'mojibake',
    where: placeAt(tree, text, run.start),
    ...run,
    reason,
  })
  if (reasons.every(reason => reason === null)) return all.map(run => toFinding(run, null))
  const edited = findMojibake(text, (start, end) => reasonFor(start, end) === null)
  let behind = 0
  const left = all.filter((run, index) => {
    while (behind < edited.length && edited[behind]!.end <= run.start) behind++
    const isEdited = behind < edited.length && edited[behind]!.start < run.end
    return reasons[index] !== null && !isEdited
  })
  return [
    ...edited.map(run => toFinding(run, null)),
    ...left.map(run => toFinding(run, reasonFor(run.start, run.end))),
  ].sort((a, b) => a.start - b.start)
}
