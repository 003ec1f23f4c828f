import { countsOf, type Report } from './report.ts'
import { safeJson } from './safeJson.ts'

/** Everything as data; described by `diagnostics.schema.json`. */
export function json({ version, files, findings, failures, known, stale }: Report): string {
  return safeJson({
    schemaVersion: 1,
    tool: { name: 'handbook-kit', version },
    files: files.map(({ file }) => file),
    diagnostics: findings,
    failures,
    baseline: { known, stale },
    counts: countsOf(findings),
  })
}
