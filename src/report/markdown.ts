import type { Severity } from '../model/index.ts'
import type { BaselineEntry, NamedDiagnostic } from '../validate/baseline.ts'
import type { Failure } from '../validate/runCheck.ts'
import { escapeMarkdown } from './escapeMarkdown.ts'
import { type Report, STDIN } from './report.ts'
import { summary } from './summary.ts'

const ICONS: { [One in Severity]: string } = { error: '❌', warning: '⚠️', info: 'ℹ️' }
const GRAVEST: readonly Severity[] = ['error', 'warning', 'info']
/** More than anybody reads in a comment. */
const MAX_ROWS = 200
/** GitHub takes comments of 65,536 characters; the rest is for the lines around the findings, and for who adds one. */
const MAX_LENGTH = 60_000
/** What is gone, and checks that failed file by file alike, are worth less room than what is found. */
const MAX_LISTED = 4_000

/** A comment for a pull request. Of more than it can hold, the least grave findings are left out, and it says so. */
export function markdown(report: Report): string {
  const { findings, failures, stale } = report
  const broken = brokenFrom(failures)
  const gone = goneFrom(stale)
  const rows = rowsWithin(MAX_LENGTH - broken.length - gone.length, findings)
  const table =
    rows.length === 0 ? '' : `\n| | place | finding | check |\n| --- | --- | --- | --- |\n${rows.join('')}`
  const more =
    findings.length > rows.length
      ? `\nAnd ${findings.length - rows.length} more, which the other outputs have.\n`
      : ''
  return `### Handbook\n\n${escapeMarkdown(summary(report))}.\n${table}${more}${broken}${gone}`
}

/** The gravest findings that there is room for, in their order. */
function rowsWithin(room: number, findings: readonly NamedDiagnostic[]): string[] {
  const shown = new Map<NamedDiagnostic, string>()
  let left = room
  for (const grave of GRAVEST) {
    for (const finding of findings) {
      if (finding.severity !== grave) continue
      if (shown.size === MAX_ROWS) break
      const text = row(finding)
      if (text.length > left) continue
      left -= text.length
      shown.set(finding, text)
    }
  }
  return findings.flatMap(finding => shown.get(finding) ?? [])
}

function row({ severity, file, position: { start }, message, note, check }: NamedDiagnostic): string {
  const said =
    note === undefined ? escapeMarkdown(message) : `${escapeMarkdown(message)}<br>${escapeMarkdown(note)}`
  return `| ${ICONS[severity]} | ${escapeMarkdown(`${file ?? STDIN}:${start.line}`)} | ${said} | \`${check}\` |\n`
}

function brokenFrom(failures: readonly Failure[]): string {
  if (failures.length === 0) return ''
  return `\n${listed(failures.map(({ check, message }) => `The check ${check} could not run: ${message}`))}`
}

function goneFrom(stale: readonly BaselineEntry[]): string {
  if (stale.length === 0) return ''
  const items = listed(stale.map(({ check, message }) => `${check}: ${message}`))
  return `\n<details><summary>No longer found, still in the baseline</summary>\n\n${items}\n</details>\n`
}

function listed(texts: readonly string[]): string {
  const items: string[] = []
  let length = 0
  for (const text of texts) {
    const item = `- ${escapeMarkdown(text)}\n`
    length += item.length
    if (length > MAX_LISTED) break
    items.push(item)
  }
  const more = items.length < texts.length ? `- and ${texts.length - items.length} more\n` : ''
  return `${items.join('')}${more}`
}
