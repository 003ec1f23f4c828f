import { inertLine } from '../../report/inertLine.ts'
import { safeJson } from '../../report/safeJson.ts'
import { plural } from '../../text/plural.ts'
import { chooseParser, PARSER_OPTION } from '../chooseParser.ts'
import type { Command } from '../command.ts'
import { expandOperands } from '../expandOperands.ts'
import { oneFlag } from '../oneFlag.ts'
import { printText } from '../printText.ts'
import { type RepairedSource, type RepairMode, repairSource } from '../repairSource.ts'
import type { RepairedThere, RepairSetup } from '../repairWork.ts'
import { rewriteFile } from '../rewriteFile.ts'
import type { System } from '../system.ts'
import { THREADS_OPTION, threadCount } from '../threadCount.ts'
import { UsageError } from '../usageError.ts'
import { type FileJob, workOnFiles } from '../workOnFiles.ts'

const MODES = ['write', 'check', 'diff', 'json'] as const

/** Repairing is fast: with less to read, starting threads and warming them up takes longer than they save. */
const ENOUGH_BYTES = 8_000_000

export const repairCommand: Command = {
  name: 'repair',
  about: 'Undo mojibake, entities and other damage in the text; print the result.',
  operands: '[file…]',
  options: {
    write: { type: 'boolean', short: 'w', about: 'change the files in place' },
    check: {
      type: 'boolean',
      short: 'c',
      about: 'change nothing, list the repairs, exit 1 if there are any',
    },
    diff: { type: 'boolean', short: 'd', about: 'change nothing, print a patch that git apply takes' },
    json: { type: 'boolean', about: 'change nothing, print the repairs as JSON, also those only reported' },
    code: { type: 'boolean', about: 'repair code, addresses and HTML too' },
    parser: PARSER_OPTION,
    threads: THREADS_OPTION,
  },
  notes: `Files, folders and quoted globs are taken. Without a file, or with -, standard
input is read. Code, addresses and HTML are reported in --json and left as
they are, unless --code is given; so are words that may be one of several.

Examples:
  handbook-kit repair --check handbook.md
  handbook-kit repair --diff handbook.md | git apply`,
  async run(operands, values, system) {
    const mode = oneFlag(MODES, values) ?? 'print'
    const paths = operands.length > 0 ? (await expandOperands(operands, system)).paths : ['-']
    if (mode === 'print' && paths.length > 1) {
      throw new UsageError(
        `repair prints one file, but got ${paths.length}; add --write, --check, --diff or --json`,
      )
    }
    if (mode === 'write' && paths.includes('-'))
      throw new UsageError('Standard input cannot be written in place; name a file')
    const code = Boolean(values.code)
    const options = { code, parser: chooseParser(values) }
    const results: RepairedSource[] = []
    const job: FileJob<RepairedSource> = {
      verb: 'repair',
      enoughBytes: ENOUGH_BYTES,
      here: source => repairSource(source, mode, options, system.cwd),
      there: given => repairedThere(given as RepairedThere),
      take: result => {
        results.push(mode === 'write' ? { ...result, shown: '', before: '' } : result)
        return mode === 'write' && result.changed ? write(result, system) : ''
      },
    }
    const setup: RepairSetup = { mode, code, parser: values.parser, cwd: system.cwd }
    const threads = { count: threadCount(values), work: { name: 'repair', setup } }
    const failed = await workOnFiles(paths, job, threads, system)
    await show(mode, results, system)
    if (failed) return 2
    return mode === 'check' && results.some(({ changed }) => changed) ? 1 : 0
  },
}

function repairedThere(given: RepairedThere): RepairedSource {
  if (typeof given === 'string') throw new UsageError(given)
  return given
}

/** @returns what is to be said of it */
async function write({ path, before, shown, applied }: RepairedSource, system: System): Promise<string> {
  await rewriteFile(path, { before, after: shown }, system)
  return `${inertLine(path)}: ${plural(applied, 'repair')}\n`
}

async function show(mode: RepairMode, results: readonly RepairedSource[], system: System): Promise<void> {
  const text = results.map(({ shown }) => shown).join('')
  if (mode === 'print' || mode === 'diff') await printText(text, system)
  if (mode === 'check') {
    await system.print(text)
    await system.warn(summary(results))
  }
  if (mode === 'json')
    await system.print(
      safeJson(results.map(({ path, changed, repairs }) => ({ file: path, changed, repairs }))),
    )
}

function summary(results: readonly RepairedSource[]): string {
  const done = results.reduce((sum, { applied }) => sum + applied, 0)
  const left = results.reduce((sum, result) => sum + result.left, 0)
  const files = results.filter(({ changed }) => changed).length
  if (done === 0 && left === 0) return 'Nothing to repair.\n'
  const rest = left > 0 ? `; ${left} only reported, see --json` : ''
  return `${done} to repair in ${files} of ${plural(results.length, 'file')}${rest}.\n`
}
