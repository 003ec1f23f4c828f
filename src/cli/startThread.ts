import { join } from 'node:path'
import type { NamedBytes } from './namedBytes.ts'
import { setFlag } from './setFlag.ts'
import type { StartThread } from './threadPool.ts'

/** Files that follow each other in one block of memory, which threads hand over without copying. */
export interface PackedBatch {
  paths: string[]
  lengths: number[]
  bytes: Uint8Array
}

/** Short-lived objects are most of what reading makes; where there is room for them, few are moved about in memory. */
const YOUNG_MEGABYTES = 64

/**
 * How much code runs (in V8's units) before it is optimized. Each thread optimizes for itself, which
 * was a quarter of the time of two threads on 2,700 files; this much later, a tenth.
 */
const INTERRUPT_BUDGET = 1_000_000

/** Starts a thread of Node that runs the file `thread.cjs` beside this one. */
export const startThread: StartThread = (work, events) => {
  // Most runs have no use for threads, and loading them takes time.
  const { Worker } = process.getBuiltinModule('node:worker_threads')
  const worker = new Worker(join(__dirname, 'thread.cjs'), {
    workerData: { bundle: __filename, work },
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    // Threads print nothing. Without this each listens to the streams of this one, and Node warns from ten on.
    stdout: true,
    stderr: true,
  })
  let reason: string | null = null
  let isStopped = false
  worker.on('message', (message: { ready: true } | { results: unknown }) => {
    if (!('ready' in message)) return events.done(message.results)
    // Now that it has loaded code which was compiled with other flags.
    setFlag('interrupt-budget', INTERRUPT_BUDGET)
    events.ready()
  })
  worker.on('error', error => {
    const { code, message } = error as NodeJS.ErrnoException
    reason = code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it ran out of memory' : message
  })
  worker.on('exit', code => {
    if (!isStopped) events.died(reason ?? `it ended with code ${code}`)
  })
  return {
    send: batch => {
      const packed = pack(batch)
      worker.postMessage(packed, [packed.bytes.buffer as ArrayBuffer])
    },
    stop: () => {
      isStopped = true
      void worker.terminate()
    },
  }
}

function pack(batch: readonly NamedBytes[]): PackedBatch {
  const lengths = batch.map(({ value }) => value.length)
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0))
  let offset = 0
  for (const { value } of batch) {
    bytes.set(value, offset)
    offset += value.length
  }
  return { paths: batch.map(({ path }) => path), lengths, bytes }
}
