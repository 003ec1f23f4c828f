import type { Run } from '../checks/support/context.ts'
import { conclude, type ExaminedFile, type Validation } from './conclude.ts'
import type { Examiner } from './examiner.ts'

/** Looks at files together. */
export function validateExamined(
  files: readonly ExaminedFile[],
  { plan, today }: Pick<Examiner, 'plan' | 'today'>,
  { list = null, compared = null }: Partial<Pick<Run<never>, 'list' | 'compared'>>,
): Validation {
  return conclude(files, plan, { list, compared, today, checkIds: [...plan.checks.keys()] })
}
