import { plural } from '../text/plural.ts'
import { type Counts, countsOf, type Report } from './report.ts'

/** The last line of a report for people: `2 errors, 1 warning in 1 of 3 files; 2 can be fixed with --fix`. */
export function summary({ files, findings, failures, known, stale }: Report): string {
  const counts = countsOf(findings)
  const places = new Set(findings.map(({ file }) => file)).size
  const fixable = findings.filter(({ fix }) => fix !== undefined).length
  const said =
    findings.length === 0
      ? `Nothing found in ${plural(files.length, 'file')}`
      : `${countsText(counts)} in ${places} of ${plural(files.length, 'file')}`
  return [
    said,
    ...(fixable > 0 ? [`${fixable} can be fixed with --fix`] : []),
    ...(known > 0 ? [`${known} hidden by the baseline`] : []),
    ...(stale.length > 0
      ? [`${plural(stale.length, 'entry', 'entries')} of the baseline no longer needed`]
      : []),
    ...(failures.length > 0 ? [`${plural(failures.length, 'check')} could not run`] : []),
  ].join('; ')
}

/** `1 error, 2 warnings`; what there is none of is left out. */
function countsText({ error, warning, info }: Counts): string {
  return [
    ...(error > 0 ? [plural(error, 'error')] : []),
    ...(warning > 0 ? [plural(warning, 'warning')] : []),
    ...(info > 0 ? [plural(info, 'remark')] : []),
  ].join(', ')
}
