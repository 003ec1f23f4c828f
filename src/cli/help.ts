import type { Command, Option } from './command.ts'
import { HELP } from './parseArguments.ts'

/** The help of one sub-command, at most 80 columns wide. */
export function commandHelp(command: Command): string {
  const options = Object.entries({ ...command.options, help: HELP }).map(
    ([name, option]) => [flag(name, option), option.about] as const,
  )
  const usage = ['handbook-kit', command.name, '[option…]', command.operands].filter(Boolean).join(' ')
  const notes = command.notes ? `\n${command.notes}\n` : ''
  return `${command.about}\n\nUsage: ${usage}\n\nOptions:\n${columns(options)}\n${notes}`
}

/** The help of the whole command. */
export function mainHelp(commands: readonly Command[]): string {
  return `Reads an engineering handbook written in Markdown.

Usage: handbook-kit <command> [option…] [file…]

Commands:
${columns(commands.map(({ name, about }) => [name, about] as const))}

Options:
${columns([
  ['-h, --help', 'print this help, or that of a command'],
  ['-V, --version', 'print the version; with --verbose also the parser and Node'],
])}

Exit codes: 0 done, 1 findings, 2 could not run.
`
}

function flag(name: string, { short, type, value, choices }: Option): string {
  const needed = ` ${choices ? choices.join('|') : (value ?? 'VALUE')}`
  const operand = type === 'string' ? needed : value === undefined ? '' : `[=${value}]`
  return `${short ? `-${short}, ` : ''}--${name}${operand}`
}

const WIDTH = 80
const MAX_FIRST = 26

function columns(rows: (readonly [string, string])[]): string {
  const first = Math.min(MAX_FIRST, Math.max(...rows.map(([name]) => name.length)))
  const indent = ' '.repeat(first + 4)
  return rows
    .map(([name, about]) => {
      const lines = wrap(about, WIDTH - indent.length)
      const head = name.length > first ? `  ${name}\n${indent}` : `  ${name.padEnd(first)}  `
      return head + lines.join(`\n${indent}`)
    })
    .join('\n')
}

function wrap(text: string, width: number): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!
    if (line && line.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = line ? `${line} ${word}` : word
  }
  return lines
}
