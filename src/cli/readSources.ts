import { escapeControls } from '../text/escapeControls.ts'
import type { NamedBytes } from './gitSource.ts'
import { readBytes } from './readBytes.ts'
import type { System } from './system.ts'
import { UsageError } from './usageError.ts'

export interface ReadSources {
  /** Standard input has the path `-`. */
  sources: NamedBytes[]
  /** Whether some could not be read. */
  failed: boolean
}

/**
 * Reads files. One that cannot be read is named on standard error, and the others are read.
 *
 * @throws UsageError where it is the only one
 */
export async function readSources(paths: readonly string[], system: System): Promise<ReadSources> {
  const sources: NamedBytes[] = []
  let failed = false
  for (const path of paths) {
    try {
      sources.push(await readBytes(path, system))
    } catch (error) {
      if (!(error instanceof UsageError) || paths.length === 1) throw error
      failed = true
      await system.warn(`handbook-kit: ${escapeControls(error.message)}\n`)
    }
  }
  return { sources, failed }
}
