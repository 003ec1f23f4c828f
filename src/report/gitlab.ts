import type { Severity } from '../model/index.ts'
import { type Report, STDIN } from './report.ts'
import { safeJson } from './safeJson.ts'

const SEVERITIES: { [One in Severity]: string } = { error: 'major', warning: 'minor', info: 'info' }

/** GitLab's code quality report: a fingerprint for each finding, so that it knows which ones a merge request brings. */
export function gitlab({ findings }: Report): string {
  const seen = new Map<string, number>()
  return safeJson(
    findings.map(({ check, severity, message, file, fingerprint, position: { start, end } }) => {
      // GitLab drops the second of two equal ones.
      const before = seen.get(fingerprint) ?? 0
      seen.set(fingerprint, before + 1)
      return {
        description: message,
        check_name: check,
        fingerprint: before === 0 ? fingerprint : `${fingerprint}-${before}`,
        severity: SEVERITIES[severity],
        location: { path: file ?? STDIN, lines: { begin: start.line, end: end.line } },
      }
    }),
  )
}
