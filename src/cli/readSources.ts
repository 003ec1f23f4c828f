import type { NamedBytes } from './namedBytes.ts'
import type { System } from './system.ts'
import { type FileJob, workOnFiles } from './workOnFiles.ts'

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
  const job: FileJob<NamedBytes> = {
    verb: 'read',
    enoughBytes: Number.POSITIVE_INFINITY,
    here: source => source,
    there: (_, source) => source,
    take: source => {
      sources.push(source)
      return ''
    },
  }
  const failed = await workOnFiles(paths, job, { count: 1, work: null }, system)
  return { sources, failed }
}
