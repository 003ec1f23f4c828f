import type { Option, Values } from './command.ts'
import { UsageError } from './usageError.ts'

/** More than any machine has use for; each of them takes memory. */
const MOST = 256

export const THREADS_OPTION: Option = {
  type: 'string',
  value: 'N',
  about: 'read files in N threads; by default in as many as there are cores, where that is faster',
}

/**
 * How many threads are asked for; null where nothing is said.
 *
 * @throws UsageError where it is no number of threads
 */
export function threadCount({ threads }: Values): number | null {
  if (threads === undefined) return null
  const count = /^\d{1,4}$/.test(threads as string) ? Number(threads) : 0
  if (count >= 1 && count <= MOST) return count
  throw new UsageError(`Option --threads must be a number from 1 to ${MOST}, not "${threads}".`)
}

/**
 * What is wrong is said also where one file needs no threads.
 *
 * @throws UsageError where it is no number of threads
 */
export function assertThreads(values: Values): void {
  threadCount(values)
}
