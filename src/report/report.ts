import type { Check } from '../checks/support/check.ts'
import type { Severity } from '../model/index.ts'
import type { BaselineEntry, NamedDiagnostic } from '../validate/baseline.ts'
import type { Failure } from '../validate/runCheck.ts'

/** What a validation came to, as reports show it. */
export interface Report {
  version: string
  /** In the order of the run. */
  files: readonly { file: string | null; source: () => string }[]
  /** File by file, by place. */
  findings: readonly NamedDiagnostic[]
  failures: readonly Failure[]
  /** Whether some files could not be read. */
  isPartial?: boolean
  /** The checks that ran or could have run. */
  checks: readonly Pick<Check, 'id' | 'about' | 'why' | 'severity'>[]
  /** How many findings the baseline hides. */
  known: number
  /** What the baseline has and nothing has any more. */
  stale: readonly BaselineEntry[]
}

/** Puts a text in a style of the terminal; gives it back as it is where there are no colours. */
export type Paint = (
  style: 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green' | 'cyan',
  text: string,
) => string

/** What standard input is called where a report needs a path. */
export const STDIN = 'stdin'

export type Counts = { [One in Severity]: number }

export function countsOf(findings: readonly { severity: Severity }[]): Counts {
  const counts: Counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}
