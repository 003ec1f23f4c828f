import { groupBy } from '../text/groupBy.ts'
import type { NamedDiagnostic } from '../validate/baseline.ts'
import { escapeXml } from './escapeXml.ts'
import { type Report, STDIN } from './report.ts'

/** A suite for each file, a failed test for each finding; a file without any has one test that passed. */
export function junit({ files, findings, failures }: Report): string {
  const byFile = groupBy(findings, ({ file }) => file)
  const brokenByFile = groupBy(failures, ({ file }) => file)
  const suites = files.map(({ file }) => {
    const own = byFile.get(file) ?? []
    const broken = brokenByFile.get(file) ?? []
    const cases = [
      ...own.map(finding => testCase(finding)),
      ...broken.map(
        ({ check, message }) =>
          `    <testcase name="${escapeXml(check)}" classname="${name(file)}"><error message="${escapeXml(`The check could not run: ${message}`)}" type="failure"/></testcase>\n`,
      ),
    ]
    if (cases.length === 0) cases.push(`    <testcase name="validate" classname="${name(file)}"/>\n`)
    const counts = `tests="${cases.length}" failures="${own.length}" errors="${broken.length}"`
    return `  <testsuite name="${name(file)}" ${counts}>\n${cases.join('')}  </testsuite>\n`
  })
  const total = `failures="${findings.length}" errors="${failures.length}"`
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="handbook-kit" ${total}>\n${suites.join('')}</testsuites>\n`
}

function testCase({ check, file, position: { start }, severity, message, note }: NamedDiagnostic): string {
  const place = `${start.line}:${start.column}`
  const text = `${file ?? STDIN}:${place}: ${message}${note === undefined ? '' : `\n${note}`}`
  return `    <testcase name="${escapeXml(`${check} ${place}`)}" classname="${name(file)}"><failure message="${escapeXml(message)}" type="${severity}">${escapeXml(text)}</failure></testcase>\n`
}

function name(file: string | null): string {
  return escapeXml(file ?? STDIN)
}
