import type { Severity } from '../model/index.ts'
import type { Config } from '../validate/config.ts'
import { type Examiner, examiner } from '../validate/examiner.ts'
import { matchGlob } from '../validate/matchGlob.ts'
import { assertApart } from './assertApart.ts'
import { cacheFolder } from './cacheFolder.ts'
import { chooseParser } from './chooseParser.ts'
import type { Values } from './command.ts'
import { type ConfigFile, configFile } from './configFile.ts'
import type { ReadEarlier } from './earlierVersion.ts'
import { engineName } from './engineName.ts'
import { type ExaminedFiles, examineFiles } from './examineFiles.ts'
import { examineThreads } from './examineThreads.ts'
import { expandOperands } from './expandOperands.ts'
import { outputs as outputsFor, type ReportOutput } from './outputs.ts'
import { pathFrom } from './pathFrom.ts'
import { pathTo } from './pathTo.ts'
import { type RunCache, runCache } from './runCache.ts'
import type { System } from './system.ts'
import { threadCount } from './threadCount.ts'
import { UsageError } from './usageError.ts'
import { validateAndReport, type Wanted } from './validateAndReport.ts'

/**
 * Validates what the operands or the config name.
 *
 * @param readEarlier reads the version that `--base` names; null in a bundle that has no need of it
 * @returns the exit code
 */
export async function runValidate(
  readEarlier: ReadEarlier | null,
  operands: readonly string[],
  values: Values,
  system: System,
): Promise<number> {
  const outputs = outputsFor((values.output as string[] | undefined) ?? [], system)
  assertTogether(values, outputs)
  const found = await configFile(values.config as string, system)
  const { path: configPath, folder: configFolder } = found
  const preset = (values.preset as 'strict' | undefined) ?? null
  const config = preset ? { ...found.config, preset } : found.config
  const { isNamed, ...inputs } = await inputsOf(operands, found, system)
  const { paths } = inputs
  assertApart(outputs, paths, [configPath, values.baseline, values.approvals], system)
  if (values.fix && paths.includes('-'))
    throw new UsageError('Standard input cannot be written in place; name a file')
  const parser = chooseParser(values)
  const reader = examiner({ ...config, parser }, pathFrom(configFolder, system.cwd))
  const given = { config: found.config, configPath, configFolder, preset, values, reader }
  const cache = await openCache({ paths, config, configFolder, reader }, values, system)
  const threads = { count: threadCount(values), work: examineThreads(given, system) }
  const run = await examineFiles(paths, reader, threads, cache, system)
  if (!isNamed && isEmpty(run))
    throw new UsageError(
      'Nothing to validate: name files, here or in a config, or give text on standard input',
    )
  const approvals = (values.approvals as string | undefined) ?? null
  const earlier =
    typeof values.base === 'string' && readEarlier
      ? await readEarlier({ ref: values.base, ...inputs, config, parser, approvals }, system)
      : null
  const code = await validateAndReport(
    { ...run, cache },
    reader,
    { outputs, earlier, ...reportWanted(values) },
    system,
  )
  return run.failed ? 2 : code
}

/** What the operands or else the config name, or else standard input, and the files that are meant. */
async function inputsOf(operands: readonly string[], { config, folder }: ConfigFile, system: System) {
  const files = (config.files ?? []).map(pathTo(folder, system.cwd))
  const named = operands.length > 0 ? operands : files
  const isNamed = named.length > 0
  const meant = isNamed ? named : ['-']
  const pathOf = pathFrom(folder, system.cwd)
  const isIgnored = (path: string) =>
    (config.ignore ?? []).some(glob => matchGlob(glob, glob.startsWith('/') ? path : pathOf(path)))
  return { operands: meant, isNamed, isIgnored, ...(await expandOperands(meant, system, isIgnored)) }
}

/** The cache that is asked for; none for what changes files or compares them with an earlier version. */
async function openCache(
  wanted: { paths: readonly string[]; config: Config; configFolder: string; reader: Examiner },
  values: Values,
  system: System,
): Promise<RunCache | null> {
  const folder = values.fix || values['fix-dry-run'] || values.base ? null : cacheFolder(values)
  if (folder === null) return null
  const cache = runCache({ ...wanted, folder, engine: engineName(values) }, system)
  if (!cache)
    await system.warn('handbook-kit: No cache: the config holds functions, which cannot be compared\n')
  return cache
}

function reportWanted(values: Values): Omit<Wanted, 'outputs' | 'earlier'> {
  return {
    fix: values.fix ? 'write' : values['fix-dry-run'] ? 'show' : null,
    failOn: (values['fail-on'] as Severity | undefined) ?? 'error',
    baseline: (values.baseline as string | undefined) ?? null,
    updateBaseline: values['update-baseline'] === true,
  }
}

function assertTogether(values: Values, outputs: readonly ReportOutput[]): void {
  if (values['update-baseline'] && typeof values.baseline !== 'string')
    throw new UsageError('Option --update-baseline needs --baseline FILE')
  if (values.approvals !== undefined && values.base === undefined)
    throw new UsageError('Option --approvals needs --base REF')
  if (values.fix && values['fix-dry-run'])
    throw new UsageError('Use one of --fix and --fix-dry-run, not both')
  if (values['fix-dry-run'] && values['update-baseline'])
    throw new UsageError('Option --fix-dry-run changes nothing; leave out --update-baseline')
  const printed = values.output === undefined ? undefined : outputs.find(({ file }) => file === null)
  if (values['fix-dry-run'] && printed)
    throw new UsageError(`Option --fix-dry-run prints a patch; write ${printed.name}=FILE`)
}

/** A job in CI that names no file gets an empty standard input, and is not to pass because of it. */
function isEmpty({ files, recalled }: Pick<ExaminedFiles, 'files' | 'recalled'>): boolean {
  return (recalled?.files ?? files)[0]?.source() === ''
}
