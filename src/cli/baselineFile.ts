import { inert } from '../report/inert.ts'
import { inertLine } from '../report/inertLine.ts'
import {
  type BaselineEntry,
  type NamedDiagnostic,
  readBaseline,
  writeBaseline,
} from '../validate/baseline.ts'
import { oneLine } from './oneLine.ts'
import type { System } from './system.ts'
import { fileError, UsageError } from './usageError.ts'
import { writePath } from './writePath.ts'

/**
 * Reads a baseline.
 *
 * @param mayBeNew whether there may be none yet
 * @throws UsageError where it cannot be read or is no baseline
 */
export async function loadBaseline(
  path: string,
  mayBeNew: boolean,
  system: System,
): Promise<BaselineEntry[]> {
  let bytes: Uint8Array
  try {
    bytes = await system.readFile(path)
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    if (isMissing && mayBeNew) return []
    if (isMissing) throw new UsageError(`There is no baseline ${path}; write one with --update-baseline`)
    throw fileError('read', path, error)
  }
  try {
    return readBaseline(new TextDecoder().decode(bytes))
  } catch (error) {
    const reason =
      error instanceof SyntaxError
        ? `it is not valid JSON: ${oneLine(error.message)}`
        : (error as Error).message
    throw new UsageError(`Cannot read the baseline ${path}: ${reason}`)
  }
}

export interface NewBaseline {
  findings: readonly NamedDiagnostic[]
  /** What this run did not look for, and stays. */
  elsewhere: readonly BaselineEntry[]
  stale: readonly BaselineEntry[]
}

/**
 * Writes all findings to a baseline, and tells which entries went.
 *
 * @param pathOf how the baseline names a file
 */
export async function saveBaseline(
  path: string,
  { findings, elsewhere, stale }: NewBaseline,
  pathOf: (file: string) => string,
  system: System,
): Promise<void> {
  const entries = findings.map(({ check, file, fingerprint, message }) => ({
    check,
    file: file === null ? null : pathOf(file),
    fingerprint,
    message,
  }))
  await writePath(path, writeBaseline([...entries, ...elsewhere]), system)
  for (const { check, file, message } of stale)
    await system.warn(`${inert(`Taken out of the baseline: ${file ?? ''}: ${message} [${check}]`)}\n`)
  const count = elsewhere.reduce((sum, entry) => sum + entry.count, findings.length)
  await system.warn(`${inertLine(path)}: ${count} known, ${stale.length} taken out\n`)
}
