import type { ExaminedFile, Validation } from '../validate/conclude.ts'
import type { Examiner } from '../validate/examiner.ts'
import { type PackedExamined, unpackExamined } from './examineWork.ts'
import { laterExamined } from './laterExamined.ts'
import { type NamedBytes, sourceOf } from './namedBytes.ts'
import { readSources } from './readSources.ts'
import type { RunCache } from './runCache.ts'
import type { System } from './system.ts'
import { type FileJob, type Threads, workOnFiles } from './workOnFiles.ts'

export interface ExaminedFiles {
  files: ExaminedFile[]
  /** All that is found, where the cache has it; the files are left out then. */
  recalled: Validation | null
  /** Whether some could not be read or looked at. */
  failed: boolean
  /** As they were read; empty without a cache. */
  sources: NamedBytes[]
}

/** With less to read, starting threads and warming them up takes longer than they save. */
const ENOUGH_BYTES = 600_000

/**
 * Reads files and looks at each of them by itself.
 *
 * @throws UsageError where the only file cannot be read
 */
export async function examineFiles(
  paths: readonly string[],
  reader: Examiner,
  threads: Threads,
  cache: RunCache | null,
  system: System,
): Promise<ExaminedFiles> {
  // Whether nothing has changed is only known when all has been read.
  const read = cache && (await readSources(paths, system))
  const recalled = read && (await cache!.recall(read.sources))
  if (recalled) return { files: [], recalled, ...read }
  // A cache is to have all of it.
  const isOnly = paths.length === 1 && cache === null
  const files: ExaminedFile[] = []
  const job: FileJob<ExaminedFile> = {
    verb: 'check',
    enoughBytes: ENOUGH_BYTES,
    known: async source => {
      const found = await cache?.find(source)
      return found ? laterExamined(found, source) : null
    },
    here: source => {
      const file = reader.examine(sourceOf(source), isOnly)
      cache?.keep(source, file.examined)
      return file
    },
    there: (given, source) => {
      const examined = unpackExamined(given as PackedExamined)
      cache?.keep(source, examined)
      return laterExamined(examined, source)
    },
    take: file => {
      files.push(file)
      return ''
    },
  }
  const failed = await workOnFiles(read?.sources ?? paths, job, threads, system)
  return { files, recalled: null, sources: read?.sources ?? [], failed: failed || (read?.failed ?? false) }
}
