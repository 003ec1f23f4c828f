import type { Severity } from '../model/index.ts'
import { type GithubLevel, githubCommand } from './githubCommand.ts'
import type { Report } from './report.ts'

const LEVELS: { readonly [One in Severity]: GithubLevel } = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
}

/** Workflow commands that GitHub's runner shows as annotations on the lines of a pull request. */
export function github({ findings, failures }: Report): string {
  const commands = findings.map(({ file, position: { start, end }, severity, message, note, check }) =>
    githubCommand(LEVELS[severity], note === undefined ? message : `${message}\n${note}`, {
      file,
      line: start.line,
      endLine: end.line,
      col: start.column,
      // The runner takes an end column only on the same line.
      endColumn: start.line === end.line ? end.column : null,
      title: check,
    }),
  )
  const broken = failures.map(({ check, file, message }) =>
    githubCommand('error', `The check ${check} could not run: ${message}`, { file, title: check }),
  )
  return [...commands, ...broken].join('')
}
