import { isBinary } from '../text/isBinary.ts'
import { inputName, type NamedBytes } from './namedBytes.ts'
import type { System } from './system.ts'
import { fileError, UsageError } from './usageError.ts'

/**
 * Reads a file, or standard input where the path is `-`.
 *
 * @throws UsageError where it cannot be read, or is no text
 */
export async function readBytes(path: string, system: System): Promise<NamedBytes> {
  const name = inputName(path)
  const value = await (path === '-' ? system.readInput() : system.readFile(path)).catch(error => {
    throw fileError('read', name, error)
  })
  if (isBinary(value))
    throw new UsageError(
      `Cannot read ${name}: it is no text but an image, an archive or a program; name a Markdown file`,
    )
  return { path, value }
}
