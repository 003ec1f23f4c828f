import type { Handbook } from '../../model/index.ts'
import type { Finding } from './check.ts'

/** What could not be read as meant, as the findings of a check. */
export function problemFindings({ problems }: Handbook, id: string): Finding[] {
  return problems
    .filter(({ check }) => check === id)
    .map(({ check: _check, file: _file, ...finding }) => finding)
}
