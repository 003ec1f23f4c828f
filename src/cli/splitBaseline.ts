import type { BaselineEntry } from '../validate/baseline.ts'
import type { Validation } from '../validate/conclude.ts'
import type { System } from './system.ts'

export interface SplitBaseline {
  /** What this run would find again. */
  here: BaselineEntry[]
  /** What it did not look for: in other files that are still there, or with checks that compare with an earlier version. */
  elsewhere: BaselineEntry[]
}

/**
 * Takes apart what a run can say of a baseline, and what it cannot.
 *
 * @param pathOf how the baseline names a file
 */
export function splitBaseline(
  known: readonly BaselineEntry[],
  { files, plan, compared }: Validation,
  pathOf: (file: string) => string,
  { fileId }: Pick<System, 'fileId'>,
): SplitBaseline {
  const looked = new Set(files.map(({ file }) => file && pathOf(file)))
  const isHere = ({ check, file }: BaselineEntry) =>
    (compared !== null || !plan.checks.get(check)?.needsBase) &&
    (typeof file !== 'string' || looked.has(pathOf(file)) || fileId(file) === null)
  return { here: known.filter(isHere), elsewhere: known.filter(entry => !isHere(entry)) }
}
