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
  const gathered = gather(context, isOnly)
  const day = new Day(outside.today)
  const given: FileCheckContext = Object.assign(day, context, { checkIds: outside.checkIds })
  const findings = plan
    .activeFor(context.file)
    .filter(({ check }) => !plan.own.has(check))
    .flatMap(active =>
      // Checks of this package that look at a run do so with `across`.
      runCheck(active, options => active.check.run(given as CheckContext, options), context.file, failures),
    )
  return {
    gathered,
    findings,
    failures,
    switches: exceptions(context),
    day: day.isAsked ? outside.today : null,
  }
}

/**
 * A class, for V8 keeps what the getter of an object literal can reach until it collects all memory: of each file, all
 * that was read of it, which was a fifth of the memory that a folder takes.
 */
class Day {
  readonly #today: string
  isAsked = false

  constructor(today: string) {
    this.#today = today
  }

  get today(): string {
    this.isAsked = true
    return this.#today
  }
}
