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

/** Writes all findings to a baseline, and tells which entries went. */
export async function saveBaseline(
  path: string,
  findings: readonly NamedDiagnostic[],
  stale: readonly BaselineEntry[],
  system: System,
): Promise<void> {
  await system.writeFile(path, writeBaseline(findings)).catch(error => {
    throw fileError('write', path, error)
  })
  for (const { check, file, message } of stale)
    await system.warn(`${inert(`Taken out of the baseline: ${file ?? ''}: ${message} [${check}]`)}\n`)
  await system.warn(`${inertLine(path)}: ${findings.length} known, ${stale.length} taken out\n`)
}
