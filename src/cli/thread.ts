import { parentPort, workerData } from 'node:worker_threads'
import { loadCached } from './loadCached.ts'
import type { NamedBytes } from './namedBytes.ts'
import type { PackedBatch } from './startThread.ts'
import type { StartWork, Work } from './threadPool.ts'

/** What runs in a thread: the work is in the bundle that started it, so that its compiled code is shared. */
const { bundle, work } = workerData as { bundle: string; work: Work }
const { startWork } = loadCached(bundle) as { startWork: StartWork }
startWork(work, url => import(url)).then(doBatch => {
  parentPort!.on('message', (batch: PackedBatch) =>
    parentPort!.postMessage({ results: doBatch(unpack(batch)) }),
  )
  parentPort!.postMessage({ ready: true })
})

function unpack({ paths, lengths, bytes }: PackedBatch): NamedBytes[] {
  let offset = 0
  return paths.map((path, index) => {
    offset += lengths[index]!
    return { path, value: bytes.subarray(offset - lengths[index]!, offset) }
  })
}
