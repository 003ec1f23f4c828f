import type { Source } from '../repair/sourceFile.ts'
import { readBytes } from './readBytes.ts'
import type { System } from './system.ts'

/**
 * Reads a file, or standard input where the path is `-`.
 *
 * @throws UsageError where it cannot be read, or is no text
 */
export async function readSource(path: string, system: System): Promise<Source> {
  const { value } = await readBytes(path, system)
  return path === '-' ? value : { path, value }
}
