import { bugs, optionalDependencies, version } from '../../package.json'
import { inertLine } from '../report/inertLine.ts'
import { escapeControls } from '../text/escapeControls.ts'
import { wayOut } from '../text/wayOut.ts'
import type { Command } from './command.ts'
import { commandHelp, mainHelp } from './help.ts'
import { isHandbookFile } from './isHandbookFile.ts'
import { lazySatteri } from './lazySatteri.ts'
import { parseArguments } from './parseArguments.ts'
import type { System } from './system.ts'
import { UsageError } from './usageError.ts'

/**
 * Runs one of the sub-commands.
 *
 * @returns the exit code: 0 done, 1 findings, 2 could not run
 */
export async function runCommands(system: System, commands: readonly Command[]): Promise<number> {
  try {
    return await dispatch(system, commands)
  } catch (error) {
    // Paths and arguments come from outside; what they hold must not steer the terminal.
    const message = error instanceof UsageError ? inertLine(error.message) : escapeControls(bug(error))
    if (message) await system.warn(`handbook-kit: ${message}\n`)
    return 2
  }
}

/** Node would print the line of code that threw, and all of the command is one line. */
function bug(error: unknown): string {
  const { stack } = error instanceof Error ? error : new Error(String(error))
  return `This is a bug in handbook-kit ${version}; please report it at ${bugs.url}\n${stack}`
}

async function dispatch(system: System, commands: readonly Command[]): Promise<number> {
  const [name, ...rest] = system.args
  if (name === '--version' || name === '-V') return print(system, versionText(rest))
  if (name === '--help' || name === '-h' || (name === 'help' && rest.length === 0))
    return print(system, mainHelp(commands))
  if (name === undefined) throw new UsageError('Which command? See handbook-kit --help')
  if (name === 'help') return print(system, commandHelp(find(rest[0]!, commands)))
  const command = find(name, commands)
  const { operands, values } = parseArguments(command, command.arrange?.(rest) ?? rest)
  return values.help ? print(system, commandHelp(command)) : command.run(operands, values, system)
}

/** @throws UsageError where more is asked than to tell more */
function versionText(rest: readonly string[]): string {
  const [option] = rest
  if (option === undefined) return `${version}\n`
  if (option !== '--verbose' || rest.length > 1)
    throw new UsageError(
      `Unknown option ${rest.find(one => one !== '--verbose') ?? option}; did you mean --verbose?`,
    )
  const engine = lazySatteri() === null ? 'remark' : `satteri ${optionalDependencies.satteri}`
  return `handbook-kit ${version}\nparser ${engine}\nnode ${process.version.slice(1)}\n`
}

function find(name: string, commands: readonly Command[]): Command {
  const command = commands.find(known => known.name === name)
  if (command) return command
  if (isHandbookFile(name))
    throw new UsageError(`What to do with ${name}? Such as handbook-kit validate; see handbook-kit --help`)
  const what = name.startsWith('-') ? 'option' : 'command'
  const names = commands.map(known => known.name)
  throw new UsageError(`Unknown ${what} ${name}${wayOut(name, names, '; see handbook-kit --help')}`)
}

async function print(system: System, text: string): Promise<number> {
  await system.print(text)
  return 0
}
