import type { Severity } from '../model/index.ts'
import type { NamedDiagnostic } from '../validate/baseline.ts'
import { inert } from './inert.ts'
import { type Report, STDIN } from './report.ts'
import { summary } from './summary.ts'

const ICONS: { [One in Severity]: string } = { error: '❌', warning: '⚠️', info: 'ℹ️' }
/** GitHub takes comments of 65,536 characters; a finding is one line of the table. */
const MAX_ROWS = 200

/** A comment for a pull request. */
export function markdown(report: Report): string {
  const { findings, failures, stale } = report
  const rows = findings.slice(0, MAX_ROWS).map(row)
  const table =
    rows.length === 0 ? '' : `\n| | place | finding | check |\n| --- | --- | --- | --- |\n${rows.join('')}`
  const more =
    findings.length > MAX_ROWS
      ? `\nAnd ${findings.length - MAX_ROWS} more, which the other outputs have.\n`
      : ''
  const broken = failures.map(
    ({ check, message }) => `\n- ${literal(`The check ${check} could not run: ${message}`)}\n`,
  )
  const gone =
    stale.length === 0
      ? ''
      : `\n<details><summary>No longer found, still in the baseline</summary>\n\n${stale.map(({ check, message }) => `- \`${check}\`: ${literal(message)}\n`).join('')}\n</details>\n`
  return `### Handbook\n\n${literal(summary(report))}.\n${table}${more}${broken.join('')}${gone}`
}

function row({ severity, file, position: { start }, message, note, check }: NamedDiagnostic): string {
  const said = note === undefined ? literal(message) : `${literal(message)}<br>${literal(note)}`
  return `| ${ICONS[severity]} | ${literal(`${file ?? STDIN}:${start.line}`)} | ${said} | \`${check}\` |\n`
}

/** Nothing of a handbook is markup here, and nobody is mentioned. */
function literal(text: string): string {
  return inert(text)
    .replace(/[\\`*_{}[\]<>()#|~!]/g, character => `\\${character}`)
    .replace(/[@&]/g, character => (character === '&' ? '&amp;' : '@\u200b'))
    .replace(/(https?):\/\//gi, '$1:\u200b//')
}
