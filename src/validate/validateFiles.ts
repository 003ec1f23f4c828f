import type { CheckContext, ExceptionComment, FileContext, Surroundings } from '../checks/support/context.ts'
import type { Diagnostic } from '../model/index.ts'
import type { Source } from '../repair/sourceFile.ts'
import { exceptions, toComments } from './exceptions.ts'
import { fileContext, surroundings } from './fileContexts.ts'
import { type Plan, resolveConfig } from './resolveConfig.ts'
import { type Failure, runCheck } from './runCheck.ts'
import type { ActiveCheck } from './settings.ts'
import type { ValidateOptions } from './validate.ts'
import { withoutExceptions } from './withoutExceptions.ts'

export interface ValidatedFile {
  file: string | null
  /** Decoded. */
  source: string
  /** By place. */
  diagnostics: Diagnostic[]
  /** What diagnostics are told apart by, beside their text. */
  context: FileContext
}

export interface Validation {
  /** In the order of the sources. */
  files: ValidatedFile[]
  /** Checks that threw, or gave what is no finding. */
  failures: Failure[]
  plan: Plan
}

/** Sources that have been read, and wait to be checked. */
export interface Prepared {
  plan: Plan
  contexts: readonly FileContext[]
}

/** Reads a config and several sources. */
export function prepare(sources: readonly Source[], options: ValidateOptions): Prepared {
  const plan = resolveConfig(configOf(options))
  const { parser, chapterDepth, kinds } = options
  const parseOptions = {
    ...(parser ? { parser } : {}),
    ...(chapterDepth ? { chapterDepth } : {}),
    ...(kinds ? { kinds } : {}),
  }
  return { plan, contexts: sources.map(source => fileContext(source, parseOptions)) }
}

/** Checks what has been read, all of it together: links and terms may lead from one file to another. */
export function checkPrepared(
  { plan, contexts }: Prepared,
  { list = null, today }: { list?: Surroundings['list']; today?: string | undefined },
): Validation {
  const around = surroundings(contexts, {
    list,
    today: today ?? new Date().toISOString().slice(0, 10),
    checkIds: [...plan.checks.keys()],
  })
  const failures: Failure[] = []
  const files = contexts.map(context => {
    const active = plan.activeFor(context.file)
    const { file, source } = context
    return { file, source, diagnostics: checkFile(context, around, active, failures), context }
  })
  return { files, failures, plan }
}

/** Validates several sources together. */
export function validateFiles(sources: readonly Source[], options: ValidateOptions): Validation {
  return checkPrepared(prepare(sources, options), { list: options.list ?? null, today: options.today })
}

function configOf({ parser: _parser, today: _today, list: _list, ...config }: ValidateOptions) {
  return config
}

function checkFile(
  file: FileContext,
  around: Surroundings,
  active: readonly ActiveCheck[],
  failures: Failure[],
): Diagnostic[] {
  const context = contextWith(file, around, [])
  const run = (one: ActiveCheck, given: CheckContext) => runCheck(one, given, failures)
  const early = active.filter(({ check }) => !check.last)
  const found = early.flatMap(one => run(one, context)).sort(byPlace)
  const switches = exceptions(file)
  const left = withoutExceptions(found, switches)
  const late = active.filter(({ check }) => check.last)
  if (late.length === 0 || switches.length === 0) return left
  const comments = toComments(switches, new Set(early.map(({ check }) => check.id)))
  const complete = contextWith(file, around, comments)
  return [...left, ...late.flatMap(one => run(one, complete))].sort(byPlace)
}

/** Not by spreading: the facts are only found when a check asks for them. */
function contextWith(
  file: FileContext,
  around: Surroundings,
  comments: readonly ExceptionComment[],
): CheckContext {
  const rest = { ...around, exceptions: comments }
  return Object.defineProperties(rest as CheckContext, Object.getOwnPropertyDescriptors(file))
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return a.position.start.offset - b.position.start.offset || a.position.end.offset - b.position.end.offset
}
