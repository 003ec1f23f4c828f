import type { CheckContext, FileContext, Outside } from '../checks/support/context.ts'
import { gather } from '../checks/support/gather.ts'
import type { Gathered } from '../checks/support/gathered.ts'
import type { Diagnostic } from '../model/index.ts'
import { exceptions, type Switch } from './exceptions.ts'
import type { Plan } from './resolveConfig.ts'
import { type Failure, runCheck } from './runCheck.ts'

/** What is left of a file when it has been looked at by itself: plain data, for other threads and other days. */
export interface Examined {
  gathered: Gathered
  /** What the checks of one file find, check by check. */
  findings: Diagnostic[]
  failures: Failure[]
  switches: Switch[]
  /** The day, where something that was found depends on it. */
  day: string | null
}

/** Runs the checks of this package that look at one file. Users' own may look at others, and wait for these. */
export function examine(context: FileContext, plan: Plan, { today, checkIds }: Outside): Examined {
  const failures: Failure[] = []
  const examined: Omit<Examined, 'findings'> = {
    failures,
    gathered: gather(context),
    switches: exceptions(context),
    day: null,
  }
  const given = withContext(context, {
    checkIds,
    get today() {
      examined.day = today
      return today
    },
  })
  const findings = plan
    .activeFor(context.file)
    .filter(({ check }) => !plan.own.has(check))
    .flatMap(active => runCheck(active, options => active.check.run(given, options), context.file, failures))
  return Object.assign(examined, { findings })
}

/** Not by spreading: the facts are only found when a check asks for them, and the day is noted when one does. */
export function withContext(file: FileContext, more: object): CheckContext {
  const all = Object.defineProperties({}, Object.getOwnPropertyDescriptors(file))
  return Object.defineProperties(all, Object.getOwnPropertyDescriptors(more)) as CheckContext
}
