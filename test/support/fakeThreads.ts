import type { NamedBytes } from '../../src/cli/namedBytes.ts'
import type { StartThread, StartWork, Thread } from '../../src/cli/threadPool.ts'

export interface FakeThreads {
  start: StartThread
  /** How many were started. */
  started: () => number
  /** The paths of every batch, in the order in which they were done. */
  batches: string[][]
}

/**
 * Threads that are none: their work is done in a later turn of the event loop.
 *
 * @param diesOf the reason to die over a batch, if any
 * @param comesUp whether the thread of this number comes up
 */
export function fakeThreads(
  startWork: StartWork,
  diesOf: (batch: readonly NamedBytes[]) => string | null = () => null,
  comesUp: (index: number) => boolean = () => true,
): FakeThreads {
  let started = 0
  const batches: string[][] = []
  const start: StartThread = (work, events) => {
    const index = started++
    const waiting: (readonly NamedBytes[])[] = []
    let state: 'starting' | 'ready' | 'dead' = 'starting'
    let doBatch: ((sources: readonly NamedBytes[]) => unknown) | null = null
    const die = (reason: string) => {
      state = 'dead'
      events.died(reason)
    }
    const next = () => {
      if (state !== 'ready') return
      const batch = waiting.shift()
      if (!batch) return
      const reason = diesOf(batch)
      if (reason !== null) return die(reason)
      batches.push(batch.map(({ path }) => path))
      events.done(doBatch!(batch))
    }
    // What is sent to a real thread is copied.
    startWork(structuredClone(work), url => import(url)).then(
      made => {
        if (!comesUp(index)) return die('it did not come up')
        doBatch = made
        state = 'ready'
        events.ready()
        for (const _ of waiting) setImmediate(next)
      },
      error => die(String(error)),
    )
    const thread: Thread = {
      send: batch => {
        waiting.push(structuredClone(batch) as NamedBytes[])
        setImmediate(next)
      },
      stop: () => {
        state = 'dead'
      },
    }
    return thread
  }
  return { start, started: () => started, batches }
}
