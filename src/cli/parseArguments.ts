import { parseArgs } from 'node:util'
import { nearest } from '../text/nearest.ts'
import type { Command, Option, Values } from './command.ts'
import { UsageError } from './usageError.ts'

export const HELP: Option = { type: 'boolean', short: 'h', about: 'print this help' }

/**
 * Takes the arguments of a sub-command apart.
 *
 * @throws UsageError naming the argument at fault and the nearest that there is
 */
export function parseArguments(command: Command, args: string[]): { operands: string[]; values: Values } {
  // Most runs have none of the options, and Node takes 0.8 ms to load what reads them.
  if (!args.some(arg => arg.startsWith('-'))) return { operands: args, values: {} }
  const options = { ...command.options, help: HELP }
  const config = Object.fromEntries(
    Object.entries(options).map(([name, { type, short, multiple }]) => [
      name,
      { type, multiple: multiple ?? false, ...(short ? { short } : {}) },
    ]),
  )
  const { tokens } = parseArgs({ args, options: config, strict: false, allowPositionals: true, tokens: true })
  const values: Values = {}
  const operands: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const option = (options as { [name: string]: Option })[token.name]
    if (!option) throw unknown(token.rawName, Object.keys(options), command)
    const value = readValue(option, token)
    values[token.name] = option.multiple
      ? [...((values[token.name] as string[]) ?? []), value as string]
      : value
  }
  return { operands, values }
}

function readValue(
  option: Option,
  { rawName, value }: { rawName: string; value: string | undefined },
): string | boolean {
  if (option.type === 'boolean') {
    if (value === undefined) return true
    if (option.value === undefined) throw new UsageError(`Option ${rawName} takes no value.`)
    if (value === '') throw new UsageError(`Option ${rawName} names no ${option.value} behind the =.`)
    return value
  }
  if (value === undefined)
    throw new UsageError(`Option ${rawName} needs a value: ${rawName} ${option.value ?? 'VALUE'}.`)
  if (option.choices && !option.choices.includes(value)) {
    throw new UsageError(`Option ${rawName} must be one of ${option.choices.join(', ')}, not "${value}".`)
  }
  return value
}

function unknown(rawName: string, names: string[], command: Command): UsageError {
  const guess = nearest(rawName.replace(/^-+/, ''), names)
  const way = guess ? `did you mean --${guess}?` : `see handbook-kit ${command.name} --help`
  return new UsageError(`Unknown option ${rawName}; ${way}`)
}
