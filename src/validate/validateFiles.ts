import type { Run } from '../checks/support/context.ts'
import type { ParseOptions } from '../parse/parse.ts'
import type { Source } from '../repair/sourceFile.ts'
import { conclude, type ExaminedFile, type Validation } from './conclude.ts'
import { examine } from './examine.ts'
import { fileContext } from './fileContext.ts'
import { type Plan, resolveConfig } from './resolveConfig.ts'
import type { ValidateOptions } from './validate.ts'

/** How files are read and looked at one by one. */
export interface Examiner {
  plan: Plan
  today: string
  /**
   * @param isOnly whether it is the only file of the run, of which little has to be gathered
   */
  examine: (source: Source, isOnly: boolean) => ExaminedFile
}

/**
 * Reads a config.
 *
 * @throws TypeError where it names what does not exist
 */
export function examiner({ parser, today: day, list: _list, ...config }: ValidateOptions): Examiner {
  const plan = resolveConfig(config)
  const { chapterDepth, kinds } = config
  const options: ParseOptions = {
    ...(parser ? { parser } : {}),
    ...(chapterDepth ? { chapterDepth } : {}),
    ...(kinds ? { kinds } : {}),
  }
  const today = day ?? new Date().toISOString().slice(0, 10)
  const outside = { today, checkIds: [...plan.checks.keys()] }
  return {
    plan,
    today,
    examine: (source, isOnly) => {
      const context = fileContext(source, options)
      const examined = examine(context, plan, outside)
      // A copy holds nothing of the file, which is then forgotten.
      if (!isOnly) examined.gathered = { ...examined.gathered }
      return { examined, source: context.source, context: plan.own.size > 0 ? context : null }
    },
  }
}

/** Looks at files together. */
export function validateExamined(
  files: readonly ExaminedFile[],
  { plan, today }: Pick<Examiner, 'plan' | 'today'>,
  list: Run<never>['list'],
): Validation {
  return conclude(files, plan, { list, today, checkIds: [...plan.checks.keys()] })
}

/** Validates several sources together. */
export function validateFiles(sources: readonly Source[], options: ValidateOptions): Validation {
  const reader = examiner(options)
  const files = sources.map(source => reader.examine(source, sources.length === 1))
  return validateExamined(files, reader, options.list ?? null)
}
