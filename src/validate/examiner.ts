import type { Source } from '../repair/sourceFile.ts'
import { isObject } from '../text/isObject.ts'
import { isoDay } from '../text/isoDay.ts'
import type { ExaminedFile } from './conclude.ts'
import { examine } from './examine.ts'
import { fileContext } from './fileContext.ts'
import { parseOptionsOf } from './parseOptionsOf.ts'
import { type Plan, resolveConfig } from './resolveConfig.ts'
import { show } from './show.ts'
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
 * @param pathOf how the globs of the config name a file
 * @throws TypeError where it names what does not exist
 */
export function examiner(given: ValidateOptions, pathOf?: (file: string) => string): Examiner {
  if (!isObject(given as unknown)) throw new TypeError(`The options must be an object, not ${show(given)}.`)
  const { parser: _, today: day, list: _1, base: _2, approvals: _3, changelogs: _4, ...config } = given
  const plan = resolveConfig(config, undefined, pathOf)
  const options = parseOptionsOf(given)
  if (day !== undefined && !(typeof day === 'string' && isoDay(day) === day))
    throw new TypeError(`\`today\` must be a day such as 2026-01-31, not ${show(day)}.`)
  const today = day ?? new Date().toISOString().slice(0, 10)
  const outside = { today, checkIds: [...plan.checks.keys()] }
  return {
    plan,
    today,
    examine: (given, isOnly) => {
      const context = fileContext(given, options)
      const { source } = context
      const examined = examine(context, plan, outside, isOnly)
      return { examined, source: () => source, context: plan.own.size > 0 ? context : null }
    },
  }
}
