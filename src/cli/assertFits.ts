import { setFlag } from './setFlag.ts'

/** Smaller files fit into any memory that Node gives itself. */
const SMALL = 16_000_000
/**
 * Bytes of memory that a byte of a handbook takes at most, measured on dense lists of 20 to 50 MB: 86 to export it, 95 to
 * validate it. Where it comes near to what there is, Node collects garbage for minutes before it gives up.
 */
const MEMORY_PER_BYTE = 100

/**
 * Percent of the memory in use that V8 lets come to it before it collects garbage; up to 300 by default. Reading the
 * densest 20 MB takes 1.3 GB instead of 1.6, and no longer.
 */
const GROWTH = 50

/**
 * Refuses a file that Node would run out of memory over, which ends the process without a word about the file.
 *
 * @throws Error with the way out
 */
export async function assertFits(content: Uint8Array): Promise<Uint8Array> {
  if (content.length <= SMALL) return content
  const { getHeapStatistics } = process.getBuiltinModule('node:v8')
  const most = getHeapStatistics().heap_size_limit / MEMORY_PER_BYTE
  if (content.length <= most) {
    setFlag('heap-growing-percent', GROWTH)
    return content
  }
  const needed = Math.ceil((content.length * MEMORY_PER_BYTE) / 2 ** 20)
  throw new Error(
    `it has ${megabytes(content.length)} MB, and there is memory for ${megabytes(most)}; split it, or give Node more memory (NODE_OPTIONS=--max-old-space-size=${needed})`,
  )
}

function megabytes(bytes: number): number {
  return Math.floor(bytes / 1_000_000)
}
