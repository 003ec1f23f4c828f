import { inertLine } from './inertLine.ts'
import { type Report, STDIN } from './report.ts'

/** One line for each finding: `handbook.md:3:5: error: … [check-id]`. */
export function compact({ findings, failures }: Report): string {
  const lines = findings.map(({ file, position: { start }, severity, message, check }) =>
    inertLine(`${file ?? STDIN}:${start.line}:${start.column}: ${severity}: ${message} [${check}]`),
  )
  for (const { check, file, message } of failures)
    lines.push(
      inertLine(`${file ?? STDIN}: failure: the check ${check} could not run: ${message} [${check}]`),
    )
  return lines.map(line => `${line}\n`).join('')
}
