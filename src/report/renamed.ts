import type { Report } from './report.ts'

/** A report with other names for its files. */
export function renamed(report: Report, nameOf: (file: string) => string): Report {
  const names = new Map(report.files.map(({ file }) => [file, file === null ? null : nameOf(file)]))
  if ([...names].every(([file, name]) => file === name)) return report
  const name = (file: string | null) => names.get(file) ?? (file === null ? null : nameOf(file))
  return {
    ...report,
    files: report.files.map(({ file, source }) => ({ file: name(file), source })),
    findings: report.findings.map(finding => ({
      ...finding,
      file: name(finding.file),
      ...(finding.related
        ? { related: finding.related.map(place => ({ ...place, file: name(place.file) })) }
        : {}),
    })),
    failures: report.failures.map(failure => ({ ...failure, file: name(failure.file) })),
  }
}
