import { sourceFile } from '../repair/sourceFile.ts'
import { readPath } from './readPath.ts'
import type { System } from './system.ts'
import { UsageError } from './usageError.ts'
import { writePath } from './writePath.ts'

/**
 * Writes what was made of the text of a file, unless somebody else has changed the file since it was read.
 *
 * @param before the text that was read, decoded
 * @throws UsageError where it cannot be written, or was changed
 */
export async function rewriteFile(
  path: string,
  { before, after }: { before: string; after: string },
  system: System,
): Promise<void> {
  const { text } = sourceFile(await readPath(path, system))
  if (text !== before) {
    // Under two names, or by two runs, it was put right already.
    if (text === after) return
    throw new UsageError(`Cannot write ${path}: it has changed since it was read; run again`)
  }
  await writePath(path, after, system)
}
