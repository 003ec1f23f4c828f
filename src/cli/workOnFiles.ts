import { assertFits, MEMORY_PER_BYTE } from './assertFits.ts'
import type { NamedBytes } from './namedBytes.ts'
import { readBytes } from './readBytes.ts'
import type { System } from './system.ts'
import { type Taker, takeInOrder } from './takeInOrder.ts'
import { type Task, type ThreadPool, threadPool, type Work } from './threadPool.ts'
import { UsageError } from './usageError.ts'

export interface Threads {
  /** How many there may be; null for as many as there are cores, where there is enough to do. */
  count: number | null
  /** What each of them is to do; null where it cannot be done in others. */
  work: Work | null
}

/** What is to be done with each of many files by itself. All but `verb` may throw a UsageError over a file. */
export interface FileJob<Result> {
  /** What cannot be done with a file over which a thread dies, as in “Cannot check a.md”. */
  verb: string
  /** With less to read, starting threads and warming them up takes longer than they save. */
  enoughBytes: number
  /** A result that takes no work; null where there is none. */
  known?: (source: NamedBytes) => Promise<Result | null> | Result | null
  here: (source: NamedBytes) => Result
  /** Makes the result of what another thread gave back. */
  there: (given: unknown, source: NamedBytes) => Result
  /** Takes the results in the order of the files; gives what is to be said on standard error, if anything. */
  take: (result: Result) => Promise<string> | string
}

/** Files that wait until there is enough to do for threads; of tiny ones there may be many. */
const MOST_WAITING = 1000

/**
 * Reads files and works on each of them by itself; where there is much to do, in several threads, while further files are
 * read. A file that cannot be read or worked on, or over which a thread dies, is named on standard error, and the others
 * are done.
 *
 * @param inputs paths, or files that are read already
 * @returns whether some could not be done
 * @throws UsageError where the only file cannot be done
 */
export async function workOnFiles<Result>(
  inputs: readonly (string | NamedBytes)[],
  job: FileJob<Result>,
  { count, work }: Threads,
  system: System,
): Promise<boolean> {
  // A file is for one thread.
  const most = work === null ? 1 : Math.min(count ?? system.cores, inputs.length)
  const taker = takeInOrder(inputs.length, job.take, system)
  const here = async ({ place, source }: Task) => {
    await taker.finish(
      place,
      outcome(() => job.here(source)),
    )
    await taker.flush()
  }
  let waiting: Task[] = []
  let bytes = 0
  let pool: ThreadPool | null = null
  for (const [place, input] of inputs.entries()) {
    const source = await readTask(place, input, job, taker, system)
    if (source) {
      const task = { place, source }
      bytes += source.value.length
      if (pool) await pool.add(task)
      else if (most === 1) await here(task)
      else waiting.push(task)
    }
    if (waiting.length > MOST_WAITING) await here(waiting.shift()!)
    if (!pool && waiting.length > 0 && (count !== null || bytes >= job.enoughBytes)) {
      pool = startPool(most, work!, job, taker, system)
      for (const task of waiting) await pool.add(task)
      waiting = []
    }
    await taker.flush()
  }
  for (const task of pool ? await pool.end() : waiting) await here(task)
  return taker.end()
}

/** Gives a file that is to be worked on; null where it cannot be read, or what comes of it is known. */
async function readTask<Result>(
  place: number,
  input: string | NamedBytes,
  { known }: FileJob<Result>,
  { finish }: Taker<Result>,
  system: System,
): Promise<NamedBytes | null> {
  try {
    const source = typeof input === 'string' ? await readBytes(input, system) : input
    const result = (await known?.(source)) ?? null
    if (result === null) {
      assertFits(source, MEMORY_PER_BYTE.markdown)
      return source
    }
    await finish(place, () => result)
  } catch (error) {
    await finish(place, () => {
      throw error
    })
  }
  return null
}

/** What comes of something now, to be had later. */
function outcome<Result>(make: () => Result): () => Result {
  try {
    const result = make()
    return () => result
  } catch (error) {
    return () => {
      throw error
    }
  }
}

function startPool<Result>(
  count: number,
  work: Work,
  { verb, there }: FileJob<Result>,
  { finish }: Taker<Result>,
  system: System,
): ThreadPool {
  return threadPool(count, events => system.startThread(work, events), {
    done: (tasks, results) => {
      for (const [index, { place, source }] of tasks.entries())
        void finish(place, () => there((results as unknown[])[index], source))
    },
    lost: ({ place, source: { path } }, reason) =>
      void finish(place, () => {
        throw new UsageError(`Cannot ${verb} ${path}: its thread died: ${reason}; try --threads 1`)
      }),
  })
}
