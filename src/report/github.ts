import type { Severity } from '../model/index.ts'
import { escapeControls } from '../text/escapeControls.ts'
import type { Report } from './report.ts'

const COMMANDS: { [One in Severity]: string } = { error: 'error', warning: 'warning', info: 'notice' }

/** Workflow commands that GitHub's runner shows as annotations on the lines of a pull request. */
export function github({ findings, failures }: Report): string {
  const lines = findings.map(({ file, position: { start, end }, severity, message, note, check }) =>
    command(COMMANDS[severity], note === undefined ? message : `${message}\n${note}`, {
      ...(file === null ? {} : { file }),
      line: start.line,
      endLine: end.line,
      col: start.column,
      // The runner takes an end column only on the same line.
      ...(start.line === end.line ? { endColumn: end.column } : {}),
      title: check,
    }),
  )
  for (const { check, file, message } of failures)
    lines.push(
      command('error', `The check ${check} could not run: ${message}`, {
        ...(file === null ? {} : { file }),
        title: check,
      }),
    )
  return lines.map(line => `${line}\n`).join('')
}

function command(name: string, message: string, properties: { [name: string]: string | number }): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`)
  return `::${name} ${list.join(',')}::${data(message)}`
}

/** As the runner's own toolkit escapes them. The older form of a command would count anywhere in a line. */
function data(text: string): string {
  return escapeControls(
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'),
  ).replaceAll('##[', '##\\u005b')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
