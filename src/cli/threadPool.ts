import type { NamedBytes } from './gitSource.ts'

/** A file to be worked on, and its place among the files of the run. */
export interface Task {
  place: number
  source: NamedBytes
}

export interface Thread {
  /** Gives the thread a batch; batches are done in the order in which they are given. */
  send: (batch: readonly NamedBytes[]) => void
  stop: () => void
}

export interface ThreadEvents {
  /** It has loaded what it needs. */
  ready: () => void
  /** It has done its first batch that was not done. */
  done: (results: unknown) => void
  /** It is no more; said once. */
  died: (reason: string) => void
}

/** What a thread is to do: the name of the work, and plain data that it needs. */
export interface Work {
  name: string
  setup: unknown
}

/** Makes ready for work in a thread; what it gives back does a batch. */
export type StartWork = (
  work: Work,
  load: (url: string) => Promise<unknown>,
) => Promise<(sources: readonly NamedBytes[]) => unknown>

export type StartThread = (work: Work, events: ThreadEvents) => Thread

export interface PoolEvents {
  done: (tasks: readonly Task[], results: unknown) => void
  /** A file whose thread died over it, twice. */
  lost: (task: Task, reason: string) => void
}

export interface ThreadPool {
  /** Takes a file; done when there is room for another, so that reading does not run far ahead. */
  add: (task: Task) => Promise<void>
  /** Waits for all, and gives back the tasks that no thread could be started for. */
  end: () => Promise<Task[]>
}

/** Sending costs 20 µs and more; a batch takes some 20 ms, so that all threads end at about the same time. */
const BATCH_BYTES = 64_000
const BATCH_FILES = 64
/** While one batch is worked on, the next one waits for the thread. */
const DEPTH = 2

interface Running {
  thread: Thread
  batches: Task[][]
  isReady: boolean
}

/**
 * Shares files out among threads. A thread that dies is replaced, and the files that it had are given to others one by
 * one; the file over which a thread dies again is lost. Threads that never come up are not tried again.
 */
export function threadPool(
  count: number,
  start: (events: ThreadEvents) => Thread,
  { done, lost }: PoolEvents,
): ThreadPool {
  const running = new Set<Running>()
  /** What a thread has died over once, by itself or with others. */
  const suspects = new Set<Task>()
  let queue: Task[][] = []
  let batch: Task[] = []
  let bytes = 0
  let wake = () => {}

  const launch = () => {
    const one: Running = { thread: { send: () => {}, stop: () => {} }, batches: [], isReady: false }
    running.add(one)
    one.thread = start({
      ready: () => {
        one.isReady = true
      },
      done: results => {
        const tasks = one.batches.shift()!
        done(tasks, results)
        settle()
      },
      died: reason => {
        running.delete(one)
        const [first = [], ...others] = one.batches
        const isToBlame = one.isReady && first.length === 1 && suspects.has(first[0]!)
        if (isToBlame) lost(first[0]!, reason)
        else if (one.isReady) for (const task of first) suspects.add(task)
        // One by one, so that only the file at fault is lost.
        queue.unshift(...(isToBlame ? [] : one.isReady ? first.map(task => [task]) : [first]), ...others)
        if (one.isReady && first.length > 0) launch()
        settle()
      },
    })
  }
  const settle = () => {
    queue = queue.filter(({ length }) => length > 0)
    for (let depth = 0; depth < DEPTH; depth++) {
      for (const { thread, batches } of running) {
        if (batches.length > depth) continue
        const next = queue.shift()
        if (!next) return wake()
        batches.push(next)
        thread.send(next.map(({ source }) => source))
      }
    }
    wake()
  }
  const flush = () => {
    queue.push(batch)
    batch = []
    bytes = 0
    settle()
  }
  const untilSettled = (isEnough: () => boolean) =>
    new Promise<void>(resolve => {
      wake = () => {
        if (isEnough() || running.size === 0) resolve()
      }
      wake()
    })

  for (let index = 0; index < count; index++) launch()
  return {
    add: async task => {
      batch.push(task)
      bytes += task.source.value.length
      if (bytes < BATCH_BYTES && batch.length < BATCH_FILES) return
      flush()
      if (queue.length > 0) await untilSettled(() => queue.length === 0)
    },
    end: async () => {
      flush()
      await untilSettled(
        () => queue.length === 0 && [...running].every(({ batches }) => batches.length === 0),
      )
      for (const { thread } of running) thread.stop()
      return queue.flat()
    },
  }
}
