import { type DoubtfulWord, findMojibake } from '../text/findMojibake.ts'
import { addApart } from './addApart.ts'
import type { Finding } from './finding.ts'
import { headingAnchors } from './headingAnchors.ts'
import { placeAt } from './placeAt.ts'
import { reasonToDoubt } from './reasonToDoubt.ts'
import { reasonToLeave } from './reasonToLeave.ts'
import { shownSamples } from './shownSamples.ts'
import type { State } from './state.ts'

const SAMPLE = 'it is shown as an example'

/** Finds mojibake, in order; what stands in code and the like still is evidence for the rest. */
export function findDamagedText({ text, tree }: State, code: boolean): Finding[] {
  const { runs: all, doubts } = findMojibake(text)
  const toDoubt = ({ start, end, before, readings }: DoubtfulWord): Finding => ({
    kind: 'mojibake',
    where: placeAt(tree, text, start),
    start,
    end,
    before,
    after: before,
    codePages: [],
    reason: reasonToDoubt(readings),
  })
  if (all.length === 0) return doubts.map(toDoubt)
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
  const some = reasons.every(reason => reason === null)
    ? { runs: all, doubts: [] }
    : findMojibake(text, (start, end) => reasonFor(start, end) === null)
  const edited = some.runs.map(run => toFinding(run, null))
  const left = all.flatMap((run, at) => (reasons[at] === null ? [] : toFinding(run, reasons[at]!)))
  // A doubt may be one only since what tells stands where nothing may change, or only where all may change.
  return [left, some.doubts.map(toDoubt), doubts.map(toDoubt)].reduce(addApart, edited)
}
