import type { BaselineEntry } from '../validate/baseline.ts'
import type { Validation } from '../validate/conclude.ts'
import { pathFrom } from './pathFrom.ts'
import { pathTo } from './pathTo.ts'
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
 * @param folder of the baseline, from which its paths count
 */
export function splitBaseline(
  known: readonly BaselineEntry[],
  { files, plan, compared }: Validation,
  folder: string,
  { cwd, fileId }: Pick<System, 'cwd' | 'fileId'>,
): SplitBaseline {
  const pathOf = pathFrom(folder, cwd)
  const looked = new Set(files.map(({ file }) => file && pathOf(file)))
  const plain = pathFrom(folder, folder)
  const toPath = pathTo(folder, cwd)
  const isHere = ({ check, file }: BaselineEntry) =>
    (compared !== null || !plan.checks.get(check)?.needsBase) &&
    (typeof file !== 'string' || looked.has(plain(file)) || fileId(toPath(file)) === null)
  return { here: known.filter(isHere), elsewhere: known.filter(entry => !isHere(entry)) }
}
