import { escapeControls } from '../text/escapeControls.ts'
import type { ExaminedFile, Validation } from '../validate/conclude.ts'
import type { Examined } from '../validate/examine.ts'
import type { Examiner } from '../validate/examiner.ts'
import type { NamedBytes } from './gitSource.ts'
import { laterExamined } from './laterExamined.ts'
import { progress } from './progress.ts'
import { readBytes } from './readBytes.ts'
import type { RunCache } from './runCache.ts'
import type { System } from './system.ts'
import { type Task, type ThreadPool, threadPool, type Work } from './threadPool.ts'
import { UsageError } from './usageError.ts'

export interface ExaminedFiles {
  files: ExaminedFile[]
  /** All that is found, where the cache has it; the files are left out then. */
  recalled: Validation | null
  /** Whether some could not be read or looked at. */
  failed: boolean
  /** As they were read; empty without a cache. */
  sources: NamedBytes[]
}

export interface Threads {
  /** How many there may be; null for as many as there are cores, where there is enough to do. */
  count: number | null
  /** What each of them is to do; null where it cannot be done in others. */
  work: Work | null
}

/** With less to read, starting threads and warming them up takes longer than they save. */
const ENOUGH_BYTES = 600_000

/**
 * Reads files and looks at each of them by itself; where there is much to do, in several threads, while further files are
 * read. A file that cannot be read, or over which a thread dies, is named on standard error, and the others are done.
 *
 * @throws UsageError where the only file cannot be read
 */
export async function examineFiles(
  paths: readonly string[],
  reader: Examiner,
  { count, work }: Threads,
  cache: RunCache | null,
  system: System,
): Promise<ExaminedFiles> {
  const most = work === null ? 1 : (count ?? system.cores)
  const slots: (ExaminedFile | null)[] = []
  const shown = progress(paths.length, system)
  let failed = false
  let finished = 0
  let bytes = 0
  let pool: ThreadPool | null = null
  let waiting: Task[] = []
  const fail = async (message: string) => {
    failed = true
    finished++
    await shown.clear()
    await system.warn(`handbook-kit: ${escapeControls(message)}\n`)
  }
  const finish = (place: number, file: ExaminedFile) => {
    slots[place] = file
    finished++
    return shown.show(finished)
  }
  const here = ({ place, source }: Task) => {
    // A cache is to have all of it.
    const isOnly = paths.length === 1 && cache === null
    const file = reader.examine(source.path === '-' ? source.value : source, isOnly)
    cache?.keep(source, JSON.stringify(file.examined))
    return finish(place, file)
  }
  const lost: Promise<void>[] = []
  const start = () => {
    const sources = new Map<number, Task['source']>()
    const threads = threadPool(most, events => system.startThread(work!, events), {
      done: (places, results) => {
        for (const [index, json] of (results as string[]).entries()) {
          const place = places[index]!
          const source = sources.get(place)!
          cache?.keep(source, json)
          void finish(place, laterExamined(JSON.parse(json) as Examined, source))
        }
      },
      lost: ({ source }, reason) =>
        void lost.push(fail(`Cannot check ${source.path}: its thread died: ${reason}; try --threads 1`)),
    })
    const add = (task: Task) => {
      sources.set(task.place, task.source)
      return threads.add(task)
    }
    return { ...threads, add }
  }
  const read = async (path: string) => {
    try {
      return await readBytes(path, system)
    } catch (error) {
      if (!(error instanceof UsageError) || paths.length === 1) throw error
      await fail(error.message)
      return null
    }
  }
  // Whether nothing has changed is only known when all has been read.
  const all: NamedBytes[] = []
  if (cache) for (const path of paths) all.push(...[await read(path)].filter(source => source !== null))
  const recalled = cache && (await cache.recall(all))
  if (recalled) return { files: [], recalled, failed, sources: all }
  for (const next of cache ? all : paths) {
    const source = typeof next === 'string' ? await read(next) : next
    if (!source) continue
    const task = { place: slots.push(null) - 1, source }
    const found = await cache?.find(source)
    if (found) {
      await finish(task.place, laterExamined(found, source))
      continue
    }
    bytes += source.value.length
    if (pool) await pool.add(task)
    else if (most === 1) await here(task)
    else waiting.push(task)
    if (pool || most === 1 || (count === null && bytes < ENOUGH_BYTES)) continue
    pool = start()
    for (const task of waiting) await pool.add(task)
    waiting = []
  }
  const left = pool ? await pool.end() : waiting
  await Promise.all(lost)
  for (const task of left) await here(task)
  await shown.clear()
  return { files: slots.filter(file => file !== null), recalled: null, failed, sources: all }
}
