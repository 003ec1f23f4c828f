import { escapeControls } from '../text/escapeControls.ts'
import type { ExaminedFile } from '../validate/conclude.ts'
import type { Examined } from '../validate/examine.ts'
import type { Examiner } from '../validate/examiner.ts'
import { laterExamined } from './laterExamined.ts'
import { progress } from './progress.ts'
import { readBytes } from './readBytes.ts'
import type { System } from './system.ts'
import { type Task, type ThreadPool, threadPool, type Work } from './threadPool.ts'
import { UsageError } from './usageError.ts'

export interface ExaminedFiles {
  files: ExaminedFile[]
  /** Whether some could not be read or looked at. */
  failed: boolean
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
  const here = ({ place, source }: Task) =>
    finish(place, reader.examine(source.path === '-' ? source.value : source, paths.length === 1))
  const lost: Promise<void>[] = []
  const start = () => {
    const sources = new Map<number, Task['source']>()
    const threads = threadPool(most, events => system.startThread(work!, events), {
      done: (places, results) => {
        for (const [index, examined] of (JSON.parse(results as string) as Examined[]).entries()) {
          const place = places[index]!
          void finish(place, laterExamined(examined, sources.get(place)!))
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
  for (const path of paths) {
    try {
      const source = await readBytes(path, system)
      const task = { place: slots.push(null) - 1, source }
      bytes += source.value.length
      if (pool) await pool.add(task)
      else if (most === 1) await here(task)
      else waiting.push(task)
    } catch (error) {
      if (!(error instanceof UsageError) || paths.length === 1) throw error
      await fail(error.message)
    }
    if (pool || most === 1 || (count === null && bytes < ENOUGH_BYTES)) continue
    pool = start()
    for (const task of waiting) await pool.add(task)
    waiting = []
  }
  const left = pool ? await pool.end() : waiting
  await Promise.all(lost)
  for (const task of left) await here(task)
  await shown.clear()
  return { files: slots.filter(file => file !== null), failed }
}
