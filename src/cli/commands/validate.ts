import { examiner } from '../../validate/examiner.ts'
import { matchGlob } from '../../validate/matchGlob.ts'
import { SEVERITIES } from '../../validate/settings.ts'
import { assertApart } from '../assertApart.ts'
import { CACHE_OPTION, cacheFolder } from '../cacheFolder.ts'
import { chooseParser, PARSER_OPTION } from '../chooseParser.ts'
import type { Command, Values } from '../command.ts'
import { configFile } from '../configFile.ts'
import type { ReadEarlier } from '../earlierVersion.ts'
import { engineName } from '../engineName.ts'
import { type ExaminedFiles, examineFiles } from '../examineFiles.ts'
import { examineThreads } from '../examineThreads.ts'
import { expandOperands } from '../expandOperands.ts'
import { OUTPUTS, type Output, outputs as outputsFor } from '../outputs.ts'
import { pathFrom } from '../pathFrom.ts'
import { pathTo } from '../pathTo.ts'
import { runCache } from '../runCache.ts'
import { THREADS_OPTION, threadCount } from '../threadCount.ts'
import { UsageError } from '../usageError.ts'
import { validateAndReport } from '../validateAndReport.ts'

/**
 * The command that validates.
 *
 * @param readEarlier reads the version that `--base` names; null in a bundle that has no need of it
 */
export const validateCommand = (readEarlier: ReadEarlier | null): Command => ({
  name: 'validate',
  about: 'Check a handbook; print what is wrong.',
  operands: '[file…]',
  options: {
    fix: { type: 'boolean', about: 'put right in the files what has a safe fix' },
    'fix-dry-run': { type: 'boolean', about: 'change nothing, print the fixes as a patch' },
    'fail-on': {
      type: 'string',
      choices: SEVERITIES,
      about: 'the least severity that makes the exit code 1; error by default',
    },
    output: {
      type: 'string',
      short: 'o',
      value: 'NAME[=FILE]',
      multiple: true,
      about: `how to print: ${OUTPUTS.join(', ')}; may be given again; to a file behind =`,
    },
    config: { type: 'string', short: 'c', value: 'FILE', about: 'the config; the nearest one by default' },
    parser: PARSER_OPTION,
    threads: THREADS_OPTION,
    cache: CACHE_OPTION,
    preset: { type: 'string', choices: ['recommended', 'strict', 'none'], about: 'the checks to begin with' },
    base: {
      type: 'string',
      value: 'REF',
      about:
        'a branch, tag or commit: tell what changed for readers since then, and whether the version fits',
    },
    approvals: {
      type: 'string',
      value: 'FILE',
      about: 'JSON with the changes since --base that may pass',
    },
    baseline: { type: 'string', value: 'FILE', about: 'hide the findings that this file knows' },
    'update-baseline': {
      type: 'boolean',
      about: 'write all findings to the baseline, without those that are gone',
    },
  },
  notes: `Files, folders and quoted globs are taken. Without any, those that the config
names are validated, or standard input. Exit codes: 0 clean, 1 findings,
2 could not run.

Examples:
  handbook-kit validate handbook.md
  handbook-kit validate docs --output github --output sarif=report.sarif
  handbook-kit validate --base origin/main handbook.md
  handbook-kit explain no-mojibake`,
  async run(operands, values, system) {
    const outputs = outputsFor((values.output as string[] | undefined) ?? [], system)
    assertTogether(values, outputs)
    const { config: found, path, folder: configFolder } = await configFile(values.config as string, system)
    const pathOf = pathFrom(configFolder, system.cwd)
    const preset = (values.preset as 'strict' | undefined) ?? null
    const config = preset ? { ...found, preset } : found
    const files = (config.files ?? []).map(pathTo(configFolder, system.cwd))
    const isNamed = operands.length > 0 || files.length > 0
    const named = operands.length > 0 ? operands : isNamed ? files : ['-']
    const ignore = config.ignore ?? []
    const isIgnored = (path: string) =>
      ignore.some(glob => matchGlob(glob, glob.startsWith('/') ? path : pathOf(path)))
    const paths = await expandOperands(named, system, isIgnored)
    assertApart(outputs, paths, [path, values.baseline, values.approvals], system)
    if (values.fix && paths.includes('-'))
      throw new UsageError('Standard input cannot be written in place; name a file')
    const parser = chooseParser(values)
    const reader = examiner({ ...config, parser }, pathOf)
    const work = examineThreads(
      { config: found, configPath: path, configFolder, preset, values, reader },
      system,
    )
    const folder = values.fix || values['fix-dry-run'] || values.base ? null : cacheFolder(values)
    const engine = folder === null ? '' : engineName(values)
    const cache =
      folder === null ? null : runCache({ folder, paths, config, configFolder, reader, engine }, system)
    if (folder !== null && !cache)
      await system.warn('handbook-kit: No cache: the config holds functions, which cannot be compared\n')
    const threads = { count: threadCount(values), work }
    const run = await examineFiles(paths, reader, threads, cache, system)
    if (!isNamed && isEmpty(run))
      throw new UsageError(
        'Nothing to validate: name files, here or in a config, or give text on standard input',
      )
    const approvals = (values.approvals as string | undefined) ?? null
    const wanted = { operands: named, paths, isIgnored, config, parser, approvals }
    const earlier =
      typeof values.base === 'string' && readEarlier
        ? await readEarlier({ ref: values.base, ...wanted }, system)
        : null
    const code = await validateAndReport(
      { ...run, cache },
      reader,
      {
        outputs,
        earlier,
        fix: values.fix ? 'write' : values['fix-dry-run'] ? 'show' : null,
        failOn: (values['fail-on'] as 'error' | undefined) ?? 'error',
        baseline: (values.baseline as string | undefined) ?? null,
        updateBaseline: values['update-baseline'] === true,
      },
      system,
    )
    return run.failed ? 2 : code
  },
})

function assertTogether(values: Values, outputs: readonly Output[]): void {
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
