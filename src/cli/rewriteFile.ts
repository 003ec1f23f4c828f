import { sourceFile } from '../repair/sourceFile.ts'
import type { System } from './system.ts'
import { fileError, UsageError } from './usageError.ts'

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
  const bytes = await system.readFile(path).catch(error => {
    throw fileError('read', path, error)
  })
  const { text } = sourceFile(bytes)
  if (text !== before) {
    // Under two names, or by two runs, it was put right already.
    if (text === after) return
    throw new UsageError(`Cannot write ${path}: it has changed since it was read; run again`)
  }
  await system.writeFile(path, after).catch(error => {
    throw fileError('write', path, error)
  })
}
