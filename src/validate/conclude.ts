import type {
  CheckContext,
  ExceptionComment,
  FileContext,
  Run,
  RunContext,
} from '../checks/support/context.ts'
import type { GatheredHeading } from '../checks/support/gathered.ts'
import type { Diagnostic } from '../model/index.ts'
import type { Examined } from './examine.ts'
import type { Examiner } from './examiner.ts'
import { toComments } from './exceptions.ts'
import type { Plan } from './resolveConfig.ts'
import { type Failure, runCheck } from './runCheck.ts'
import type { ActiveCheck } from './settings.ts'
import { filesByPath, surroundings } from './surroundings.ts'
import { withoutExceptions } from './withoutExceptions.ts'

/** A file that has been looked at by itself. */
export interface ExaminedFile {
  examined: Examined
  /** Decoded; made when it is asked for. */
  source: () => string
  /** Only kept where users' own checks are to see it. */
  context: FileContext | null
}

export interface ValidatedFile {
  file: string | null
  /** Decoded; made when it is asked for, and so are the headings. */
  source: () => string
  /** By place. */
  diagnostics: Diagnostic[]
  headings: () => readonly GatheredHeading[]
}

export interface Validation {
  /** In the order of the sources. */
  files: ValidatedFile[]
  /** Checks that threw, or gave what is no finding. */
  failures: Failure[]
  plan: Plan
  compared: Run<never>['compared']
}

/** Looks at files together: links and terms may lead from one to another. */
export function conclude(
  files: readonly ExaminedFile[],
  { plan, today }: Pick<Examiner, 'plan' | 'today'>,
  { list = null, compared = null }: Partial<Pick<Run<never>, 'list' | 'compared'>>,
): Validation {
  const able = compared ? plan : withoutBase(plan)
  const more = { list, compared, today, checkIds: [...plan.checks.keys()] }
  const around = surroundings(
    files.map(({ examined: { gathered } }) => gathered),
    more,
  )
  const contexts = files.flatMap(({ context }) => context ?? [])
  const run: Run<FileContext> = { ...more, files: contexts, fileAt: filesByPath(contexts) }
  const failures: Failure[] = []
  const validated = files.map(file => {
    const { gathered } = file.examined
    const contextWith = (exceptions: readonly ExceptionComment[]): Given => ({
      across: { ...around, own: gathered, exceptions },
      own: file.context && { ...file.context, ...run, exceptions },
    })
    return {
      file: gathered.file,
      source: file.source,
      diagnostics: judge(file, able, failures, contextWith),
      headings: () => gathered.headings,
    }
  })
  return { files: validated, failures, plan, compared }
}

/** Checks that judge an edit have no chance to find anything, and no exception is unused for it. */
function withoutBase(plan: Plan): Plan {
  return { ...plan, activeFor: file => plan.activeFor(file).filter(({ check }) => !check.needsBase) }
}

interface Given {
  across: RunContext
  own: CheckContext | null
}

function judge(
  { examined: { findings, switches, gathered, failures: before } }: ExaminedFile,
  plan: Plan,
  failures: Failure[],
  contextWith: (comments: readonly ExceptionComment[]) => Given,
): Diagnostic[] {
  failures.push(...before)
  const active = plan.activeFor(gathered.file)
  const places = new Map(active.map(({ check }, index) => [check.id, index]))
  const inOrder = (a: Diagnostic, b: Diagnostic) =>
    a.position.start.offset - b.position.start.offset ||
    a.position.end.offset - b.position.end.offset ||
    places.get(a.check)! - places.get(b.check)!
  const run = (checks: readonly ActiveCheck[], given: Given) =>
    checks.flatMap(one => {
      const { check } = one
      const isOwn = plan.own.has(check)
      if (!isOwn && !check.across) return []
      return runCheck(
        one,
        options => (isOwn ? check.run(given.own!, options) : check.across!(given.across, options)),
        gathered.file,
        failures,
      )
    })
  const early = active.filter(({ check }) => !check.last)
  const found = [...findings, ...run(early, contextWith([]))].sort(inOrder)
  const used = switches.map(one => ({ ...one, used: new Set<string>() }))
  const left = withoutExceptions(found, used)
  const late = active.filter(({ check }) => check.last)
  if (late.length === 0 || used.length === 0) return left
  const comments = toComments(used, new Set(early.map(({ check }) => check.id)))
  return [...left, ...run(late, contextWith(comments))].sort(inOrder)
}
