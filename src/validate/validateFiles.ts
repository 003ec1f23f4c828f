import type { Run } from '../checks/support/context.ts'
import type { Source } from '../repair/sourceFile.ts'
import { type ComparedFile, comparedFile } from './comparedFile.ts'
import { conclude, type Validation } from './conclude.ts'
import { examiner } from './examiner.ts'
import type { ValidateOptions } from './validate.ts'

/**
 * Validates several sources together.
 *
 * @param compare with an earlier version
 */
export function validateFiles(
  sources: readonly Source[],
  options: ValidateOptions,
  compare: (files: readonly ComparedFile[]) => Run<never>['compared'] = () => null,
): Validation {
  const reader = examiner(options)
  const files = sources.map(source => reader.examine(source, sources.length === 1))
  const { list = null } = options
  return conclude(files, reader, { list, compared: compare(files.map(comparedFile)) })
}
