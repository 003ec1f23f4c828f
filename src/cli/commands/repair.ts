import type { Repair } from '../../model/index.ts'
import { type Repaired, type RepairOptions, repair } from '../../repair/repair.ts'
import { sourceFile } from '../../repair/sourceFile.ts'
import { repairLines } from '../../report/repairLines.ts'
import { safeJson } from '../../report/safeJson.ts'
import { unifiedDiff } from '../../report/unifiedDiff.ts'
import { escapeControls } from '../../text/escapeControls.ts'
import { chooseParser, PARSER_OPTION } from '../chooseParser.ts'
import type { Command, Values } from '../command.ts'
import { expandOperands } from '../expandOperands.ts'
import { printText } from '../printText.ts'
import { readSource } from '../readSource.ts'
import type { System } from '../system.ts'
import { fileError, UsageError } from '../usageError.ts'

const MODES = ['write', 'check', 'diff', 'json'] as const

interface FileResult extends Repaired {
  path: string
  /** Decoded. */
  before: string
  /** Whether the file as it should be has other bytes than it has. */
  changed: boolean
}

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
  },
  notes: `Files, folders and quoted globs are taken. Without a file, or with -, standard
input is read. Code, addresses and HTML are
reported in --json and left as they are, unless --code is given.

Examples:
  handbook-kit repair --check handbook.md
  handbook-kit repair --diff handbook.md | git apply`,
  async run(operands, values, system) {
    const mode = modeOf(values)
    const paths = operands.length > 0 ? await expandOperands(operands, system) : ['-']
    if (mode === 'print' && paths.length > 1) {
      throw new UsageError(
        `repair prints one file, but got ${paths.length}; add --write, --check, --diff or --json`,
      )
    }
    if (mode === 'write' && paths.includes('-'))
      throw new UsageError('Standard input cannot be written in place; name a file')
    const results: FileResult[] = []
    let failed = false
    for (const path of paths) {
      try {
        const result = await repairFile(
          path,
          { code: Boolean(values.code), parser: chooseParser(values) },
          system,
        )
        results.push(result)
        if (mode === 'write' && result.changed) await write(result, system)
      } catch (error) {
        if (!(error instanceof UsageError)) throw error
        failed = true
        await system.warn(`handbook-kit: ${escapeControls(error.message)}\n`)
      }
    }
    await show(mode, results, system)
    if (failed) return 2
    return mode === 'check' && results.some(({ changed }) => changed) ? 1 : 0
  },
}

function modeOf(values: Values): (typeof MODES)[number] | 'print' {
  const modes = MODES.filter(mode => values[mode])
  if (modes.length > 1)
    throw new UsageError(`Use one of ${modes.map(mode => `--${mode}`).join(' and ')}, not both`)
  return modes[0] ?? 'print'
}

async function repairFile(path: string, options: RepairOptions, system: System): Promise<FileResult> {
  const source = await readSource(path, system)
  const repaired = repair(source, options)
  const [problem] = repaired.diagnostics
  if (problem) throw new UsageError(`Cannot repair ${path}: ${problem.message}`)
  const { text: before, invalid } = sourceFile(source)
  return { ...repaired, path, before, changed: repaired.text !== before || invalid.length > 0 }
}

async function write({ path, text, repairs }: FileResult, system: System): Promise<void> {
  await system.writeFile(path, text).catch(error => {
    throw fileError('write', path, error)
  })
  const count = repairs.filter(({ applied }) => applied).length
  await system.warn(`${escapeControls(path)}: ${count} ${count === 1 ? 'repair' : 'repairs'}\n`)
}

async function show(mode: string, results: FileResult[], system: System): Promise<void> {
  if (mode === 'print') {
    for (const { text } of results) await printText(text, system)
  }
  if (mode === 'check') {
    for (const { path, repairs } of results) await system.print(repairLines(path, repairs))
    await system.warn(summary(results))
  }
  if (mode === 'diff') {
    for (const { path, before, repairs } of results)
      await printText(unifiedDiff(path, before, repairs.filter(isEdit)), system)
  }
  if (mode === 'json') {
    const files = results.map(({ path, changed, repairs }) => ({ file: path, changed, repairs }))
    await system.print(safeJson(files))
  }
}

function isEdit({ applied, before, after }: Repair): boolean {
  return applied && before !== after
}

function summary(results: FileResult[]): string {
  const repairs = results.flatMap(result => result.repairs)
  const done = repairs.filter(({ applied }) => applied).length
  const left = repairs.length - done
  const files = results.filter(({ changed }) => changed).length
  if (done === 0 && left === 0) return 'Nothing to repair.\n'
  const rest = left > 0 ? `; ${left} only reported, see --json` : ''
  return `${done} to repair in ${files} of ${results.length} ${results.length === 1 ? 'file' : 'files'}${rest}.\n`
}
