import type { NamedBytes } from './namedBytes.ts'

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
  events: PoolEvents,
): ThreadPool {
  return new Pool(count, start, events)
}

class Pool implements ThreadPool {
  readonly #start: (events: ThreadEvents) => Thread
  readonly #events: PoolEvents
  readonly #running = new Set<Running>()
  /** What a thread has died over once, by itself or with others. */
  readonly #suspects = new Set<Task>()
  #queue: Task[][] = []
  #batch: Task[] = []
  #bytes = 0
  #wake = () => {}

  constructor(count: number, start: (events: ThreadEvents) => Thread, events: PoolEvents) {
    this.#start = start
    this.#events = events
    for (let index = 0; index < count; index++) this.#launch()
  }

  async add(task: Task): Promise<void> {
    this.#batch.push(task)
    this.#bytes += task.source.value.length
    if (this.#bytes < BATCH_BYTES && this.#batch.length < BATCH_FILES) return
    this.#flush()
    if (this.#queue.length > 0) await this.#until(() => this.#queue.length === 0)
  }

  async end(): Promise<Task[]> {
    this.#flush()
    const isIdle = ({ batches }: Running) => batches.length === 0
    await this.#until(() => this.#queue.length === 0 && [...this.#running].every(isIdle))
    for (const { thread } of this.#running) thread.stop()
    return this.#queue.flat()
  }

  #launch(): void {
    const one: Running = { thread: { send: () => {}, stop: () => {} }, batches: [], isReady: false }
    this.#running.add(one)
    one.thread = this.#start({
      ready: () => {
        one.isReady = true
      },
      done: results => {
        this.#events.done(one.batches.shift()!, results)
        this.#settle()
      },
      died: reason => this.#bury(one, reason),
    })
  }

  #bury(one: Running, reason: string): void {
    this.#running.delete(one)
    const [first = [], ...others] = one.batches
    const isToBlame = one.isReady && first.length === 1 && this.#suspects.has(first[0]!)
    if (isToBlame) this.#events.lost(first[0]!, reason)
    else if (one.isReady) for (const task of first) this.#suspects.add(task)
    // One by one, so that only the file at fault is lost.
    const again = isToBlame ? [] : one.isReady ? first.map(task => [task]) : [first]
    this.#queue.unshift(...again, ...others)
    if (one.isReady && first.length > 0) this.#launch()
    this.#settle()
  }

  #settle(): void {
    this.#queue = this.#queue.filter(({ length }) => length > 0)
    this.#feed()
    this.#wake()
  }

  /** Gives threads what they have room for, each one batch before any has two. */
  #feed(): void {
    for (let depth = 0; depth < DEPTH; depth++) {
      for (const { thread, batches } of this.#running) {
        if (batches.length > depth) continue
        const next = this.#queue.shift()
        if (!next) return
        batches.push(next)
        thread.send(next.map(({ source }) => source))
      }
    }
  }

  #flush(): void {
    this.#queue.push(this.#batch)
    this.#batch = []
    this.#bytes = 0
    this.#settle()
  }

  #until(isEnough: () => boolean): Promise<void> {
    return new Promise(resolve => {
      this.#wake = () => {
        if (isEnough() || this.#running.size === 0) resolve()
      }
      this.#wake()
    })
  }
}
