import type { Diagnostic } from '../model/index.ts'
import { isObject } from '../text/isObject.ts'

/** Findings of one kind in one place that were there when the baseline was written. */
export interface BaselineEntry {
  check: string
  file: string | null
  fingerprint: string
  /** How many of them there were. */
  count: number
  /** For people who read the baseline. */
  message: string
}

/** A diagnostic with the name that stays the same while other text changes. */
export interface NamedDiagnostic extends Diagnostic {
  fingerprint: string
}

export interface Compared {
  /** What the baseline does not know. */
  fresh: NamedDiagnostic[]
  /** What the baseline has and nothing has any more; `count` says how many are gone. */
  stale: BaselineEntry[]
}

/**
 * Reads the text of a baseline.
 *
 * @throws TypeError where it is none
 */
export function readBaseline(text: string): BaselineEntry[] {
  const data: unknown = JSON.parse(text)
  if (!isObject(data) || data.version !== 1 || !Array.isArray(data.findings) || !data.findings.every(isEntry))
    throw new TypeError('This is no baseline of version 1; write one with --update-baseline.')
  return data.findings
}

function isEntry(value: unknown): value is BaselineEntry {
  return (
    isObject(value) &&
    typeof value.check === 'string' &&
    (value.file === null || typeof value.file === 'string') &&
    typeof value.fingerprint === 'string' &&
    Number.isInteger(value.count) &&
    typeof value.message === 'string'
  )
}

/** The text of a baseline that knows these findings, in an order that does not depend on lines. */
export function writeBaseline(found: readonly (Omit<BaselineEntry, 'count'> & { count?: number })[]): string {
  const entries = new Map<string, BaselineEntry>()
  for (const { check, file, fingerprint, count = 1, message } of found) {
    const known = entries.get(fingerprint)
    if (known) known.count += count
    else entries.set(fingerprint, { check, file, fingerprint, count, message })
  }
  const findings = [...entries.values()].sort(
    (a, b) =>
      order(a.file ?? '', b.file ?? '') || order(a.check, b.check) || order(a.fingerprint, b.fingerprint),
  )
  return `${JSON.stringify({ version: 1, findings }, null, 2)}\n`
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Takes out of the findings as many of each kind as the baseline knows. */
export function compareBaseline(
  diagnostics: readonly NamedDiagnostic[],
  entries: readonly BaselineEntry[],
): Compared {
  if (entries.length === 0) return { fresh: [...diagnostics], stale: [] }
  const left = new Map<string, number>()
  for (const { fingerprint, count } of entries) left.set(fingerprint, (left.get(fingerprint) ?? 0) + count)
  const fresh = diagnostics.filter(({ fingerprint }) => {
    const count = left.get(fingerprint) ?? 0
    if (count > 0) left.set(fingerprint, count - 1)
    return count <= 0
  })
  const stale = entries.flatMap(entry => {
    const count = left.get(entry.fingerprint) ?? 0
    return count > 0 ? [{ ...entry, count }] : []
  })
  return { fresh, stale }
}
