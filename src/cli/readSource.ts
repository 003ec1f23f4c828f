import type { Source } from '../repair/sourceFile.ts'
import { decodeBytes } from '../text/decodeBytes.ts'
import type { System } from './system.ts'
import { fileError, UsageError } from './usageError.ts'

/**
 * Reads a file, or standard input where the path is `-`.
 *
 * @throws UsageError where it cannot be read, or is no text
 */
export async function readSource(path: string, system: System): Promise<Source> {
  const isInput = path === '-'
  const name = isInput ? 'standard input' : path
  const value = await (isInput ? system.readInput() : system.readFile(path)).catch(error => {
    throw fileError('read', name, error)
  })
  if (decodeBytes(value).binary)
    throw new UsageError(
      `Cannot read ${name}: it is no text but an image, an archive or a program; name a Markdown file`,
    )
  return isInput ? value : { path, value }
}
