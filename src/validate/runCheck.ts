import type { Finding } from '../checks/support/check.ts'
import type { Diagnostic, Point, Severity } from '../model/index.ts'
import { type ActiveCheck, SEVERITIES } from './settings.ts'
import { show } from './show.ts'

/** A check that could not do its work on a file. */
export interface Failure {
  check: string
  file: string | null
  message: string
}

/**
 * Runs one check on one file; what it throws is noted, and what it found before is kept.
 *
 * @param look starts the check
 */
export function runCheck(
  { check, severity, options }: ActiveCheck,
  look: (options: never) => Iterable<Finding>,
  file: string | null,
  failures: Failure[],
): Diagnostic[] {
  const found: Diagnostic[] = []
  try {
    const findings = look(options as never)
    if (typeof (findings as Iterable<Finding> | undefined)?.[Symbol.iterator] !== 'function')
      throw new TypeError('It gives no findings; yield them, or return a list of them.')
    for (const finding of findings) {
      assertFinding(finding)
      const { message, position, note, related, fix } = finding
      found.push({
        check: check.id,
        severity: known(severity ?? finding.severity ?? check.severity),
        message,
        file,
        position,
        ...(note === undefined ? {} : { note }),
        ...(related === undefined ? {} : { related }),
        ...(fix === undefined ? {} : { fix }),
      })
    }
  } catch (error) {
    failures.push({ check: check.id, file, message: error instanceof Error ? error.message : String(error) })
  }
  return found
}

/** Users' own checks are not always written in TypeScript. */
function assertFinding(finding: Finding): void {
  const { message, position } = (finding ?? {}) as Partial<Finding>
  if (typeof message !== 'string') throw new TypeError('A finding has no `message`; say what is wrong.')
  if (!isPoint(position?.start) || !isPoint(position?.end))
    throw new TypeError('A finding has no `position`; take that of a node of the model, or `at(start, end)`.')
}

function known(severity: Severity): Severity {
  if (SEVERITIES.includes(severity)) return severity
  throw new TypeError(`The severity of a finding must be info, warning or error, not ${show(severity)}.`)
}

function isPoint(point: Point | undefined): boolean {
  return (point?.line ?? 0) >= 1 && (point?.column ?? 0) >= 1 && (point?.offset ?? -1) >= 0
}
