import { inputName, type NamedBytes } from './namedBytes.ts'
import { setFlag } from './setFlag.ts'
import { fileError } from './usageError.ts'

/** Smaller files fit into any memory that Node gives itself. */
const SMALL = 16_000_000

/**
 * Bytes of memory that a byte of a file takes at most. Where it comes near to what there is, Node collects garbage for
 * minutes before it gives up.
 */
export const MEMORY_PER_BYTE = {
  /** Measured on dense lists of 20 to 50 MB: 86 to export it, 95 to validate it. */
  markdown: 100,
  /** Measured on an export of 50 MB: 6 to query it, 9 to compare it with another; on nothing but empty lists, 22. */
  json: 25,
} as const

/**
 * Percent of the memory in use that V8 lets come to it before it collects garbage; up to 300 by default. Reading the
 * densest 20 MB takes 1.3 GB instead of 1.6, and no longer.
 */
const GROWTH = 50

/**
 * Refuses a file that Node would run out of memory over, which ends the process without a word about the file.
 *
 * @throws UsageError with the way out
 */
export function assertFits({ path, value }: NamedBytes, memoryPerByte: number): void {
  if (value.length <= SMALL) return
  const { getHeapStatistics } = process.getBuiltinModule('node:v8')
  const most = getHeapStatistics().heap_size_limit / memoryPerByte
  if (value.length <= most) {
    setFlag('heap-growing-percent', GROWTH)
    return
  }
  const needed = Math.ceil((value.length * memoryPerByte) / 2 ** 20)
  const reason = `it has ${megabytes(value.length)} MB, and there is memory for ${megabytes(most)}; split it, or give Node more memory (NODE_OPTIONS=--max-old-space-size=${needed})`
  throw fileError('read', inputName(path), new Error(reason))
}

function megabytes(bytes: number): number {
  return Math.floor(bytes / 1_000_000)
}
