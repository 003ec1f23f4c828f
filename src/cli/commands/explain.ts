import type { Check, Example } from '../../checks/support/check.ts'
import { type PolicyRow, policy } from '../../review/policy.ts'
import { escapeControls } from '../../text/escapeControls.ts'
import { wayOut } from '../../text/wayOut.ts'
import { resolveConfig } from '../../validate/resolveConfig.ts'
import type { Command } from '../command.ts'
import { configFile } from '../configFile.ts'
import { UsageError } from '../usageError.ts'

export const explainCommand: Command = {
  name: 'explain',
  about: 'Tell of a check or a row of the policy; without one, list all checks.',
  operands: '[check]',
  options: {
    config: { type: 'string', short: 'c', value: 'FILE', about: 'the config; the nearest one by default' },
  },
  async run(operands, values, system) {
    if (operands.length > 1)
      throw new UsageError(`explain takes one check, but got ${operands.length}; run it once for each`)
    const { config } = await configFile(values.config as string | undefined, system)
    const { checks } = resolveConfig(config)
    const [id] = operands
    if (id === undefined) {
      const width = Math.max(...[...checks.keys()].map(name => name.length))
      const lines = [...checks.values()].map(check => `${check.id.padEnd(width)}  ${check.about}\n`)
      await system.print(escapeControls(lines.join('')))
      return 0
    }
    const check = checks.get(id)
    const row = check ? undefined : policy.find(row => row.id === id)
    if (row) {
      await system.print(policyText(row))
      return 0
    }
    if (!check) {
      const ids = [...checks.keys(), ...policy.map(row => row.id)]
      throw new UsageError(`There is no check ${id}${wayOut(id, ids, '; handbook-kit explain lists all')}`)
    }
    await system.print(escapeControls(explanation(check)))
    return 0
  },
}

function policyText({ id, meaning, reason }: PolicyRow): string {
  const other = meaning === 'editorial' ? 'notable' : 'editorial'
  return [
    `${id} (${meaning}; a row of the policy, by which diff and validate --base judge)\n`,
    `${reason.replace(/\{(?:before|after)\}/g, '…')}\n`,
    `Judge otherwise, with diff --policy or in the config:\n\n  --policy ${id}=${other}\n  review: { policy: { '${id}': '${other}' } }\n`,
  ].join('\n')
}

function explanation({ id, about, why, severity, presets, options, examples }: Check): string {
  const table = Object.entries(options).map(
    ([name, { type, default: value, description }]) =>
      `  ${name} (${type}, ${type === 'schema' ? 'none' : JSON.stringify(value)} by default)\n    ${description}\n`,
  )
  return [
    `${id} (${severity}; ${presets.length > 0 ? `in ${presets.join(' and ')}` : 'in no preset'})\n`,
    `${about}${why === '' ? '' : `\n${why}`}\n`,
    ...(table.length > 0 ? [`Options:\n${table.join('')}`] : []),
    ...examples.map(example),
    `Turn it off for one line:\n\n  <!-- handbook-kit-disable-next-line ${id} -- why -->\n`,
  ].join('\n')
}

function example({ markdown, findings, options, fixed, file, others, base }: Example): string {
  const given = Object.entries(options ?? {}).filter(
    ([, value]) => typeof value !== 'object' || Array.isArray(value),
  )
  const head = findings.length === 0 ? 'Right' : 'Wrong'
  const setting = given.length > 0 ? `, with ${JSON.stringify(Object.fromEntries(given))}` : ''
  const where = file ? ` in ${file}` : ''
  return [
    ...(base === undefined ? [] : [`Where it said before:\n\n${indented(base)}`]),
    `${head}${where}${setting}:\n\n${indented(markdown)}`,
    ...Object.entries(others ?? {}).map(([path, text]) => `Beside it, ${path}:\n\n${indented(text)}`),
    ...(findings.length > 0 ? [`${findings.map(finding => `  ${finding}\n`).join('')}`] : []),
    ...(fixed === undefined ? [] : [`Fixed:\n\n${indented(fixed)}`]),
  ].join('\n')
}

/** As much of an example as a screen takes; the longest are those of nesting. */
const MAX_LINE = 100

function indented(markdown: string): string {
  const lines = markdown.replace(/\r?\n$/, '').split('\n')
  return lines
    .map(line => `  ${line.length > MAX_LINE ? `${line.slice(0, MAX_LINE)}…` : line}`.trimEnd())
    .join('\n')
    .concat('\n')
}
