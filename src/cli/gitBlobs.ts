import { git } from './git.ts'
import type { System } from './system.ts'
import { UsageError } from './usageError.ts'

const NEWLINE = 10
/** What stands before each file: its id, its type and its length in bytes. */
const HEAD = /^[0-9a-f]+ blob (\d+)$/

/**
 * Reads files that git has by their ids, all in one process.
 *
 * @throws UsageError where one is not there
 */
export async function gitBlobs(ids: readonly string[], system: System): Promise<Uint8Array[]> {
  if (ids.length === 0) return []
  const { out, err } = await git(system, ['cat-file', '--batch'], ids.map(id => `${id}\n`).join(''))
  let at = 0
  return ids.map(id => {
    const end = out.indexOf(NEWLINE, at)
    const head = new TextDecoder().decode(out.subarray(at, end < 0 ? out.length : end))
    const length = HEAD.exec(head)?.[1]
    if (length === undefined)
      throw new UsageError(`Cannot read ${id} from git: ${head || err.trim() || 'it ended early'}`)
    const start = end + 1
    // A line ends what is read, and is no part of it.
    at = start + Number(length) + 1
    return out.subarray(start, start + Number(length))
  })
}
