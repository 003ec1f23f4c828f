import type { Source } from '../repair/sourceFile.ts'
import type { System } from './system.ts'
import { fileError } from './usageError.ts'

/**
 * Reads a file, or standard input where the path is `-`.
 *
 * @throws UsageError where it cannot be read
 */
export async function readSource(path: string, system: System): Promise<Source> {
  if (path === '-') {
    return system.readInput().catch(error => {
      throw fileError('read', 'standard input', error)
    })
  }
  const value = await system.readFile(path).catch(error => {
    throw fileError('read', path, error)
  })
  return { path, value }
}
