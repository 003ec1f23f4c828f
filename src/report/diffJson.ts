import type { LayoutChange } from '../model/index.ts'
import type { Approval, Review } from '../review/index.ts'
import { safeJson } from './safeJson.ts'

/** What was compared with what, and what came of it. */
export interface DiffReport {
  /** What names the two versions: a path, `main:handbook.md`. */
  before: string
  after: string
  review: Review
  /** Approvals that approve nothing (any more). */
  stale: readonly Approval[]
}

/**
 * A review as JSON. The `change` of every finding, and `layout` after them where it is not null, are what `diff` gives
 * and `patch` takes.
 */
export function diffJson({ before, after, review, stale }: DiffReport, layout: LayoutChange | null): string {
  const { findings, counts, bump, version } = review
  const data = { schemaVersion: 1, before, after, counts, bump, version, findings, layout, stale }
  return safeJson(data)
}
