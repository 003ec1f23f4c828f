import type { CheckContext, FileCheckContext, FileContext, Outside } from '../checks/support/context.ts'
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

/**
 * Runs the checks of this package that look at one file. Users' own may look at others, and wait for these.
 *
 * @param isOnly whether it is the only file of the run, of which little has to be gathered
 */
export function examine(context: FileContext, plan: Plan, outside: Outside, isOnly: boolean): Examined {
  const failures: Failure[] = []
  const examined: Omit<Examined, 'findings'> = {
    failures,
    gathered: gather(context, isOnly),
    switches: exceptions(context),
    day: null,
  }
  const noteDay = () => {
    examined.day = outside.today
  }
  // Checks of this package that look at a run do so with `across`.
  const given = checkContext(context, outside, noteDay) as CheckContext
  const findings = plan
    .activeFor(context.file)
    .filter(({ check }) => !plan.own.has(check))
    .flatMap(active => runCheck(active, options => active.check.run(given, options), context.file, failures))
  return Object.assign(examined, { findings })
}

/** Not by spreading: the facts are only found when a check asks for them, and the day is noted when one does. */
function checkContext(
  file: FileContext,
  { checkIds, today }: Outside,
  noteDay: () => void,
): FileCheckContext {
  return {
    handbook: file.handbook,
    file: file.file,
    source: file.source,
    tree: file.tree,
    places: file.places,
    explicitIds: file.explicitIds,
    at: file.at,
    checkIds,
    get facts() {
      return file.facts
    },
    get today() {
      noteDay()
      return today
    },
  }
}
