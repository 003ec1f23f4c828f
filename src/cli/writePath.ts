import type { Content, System } from './system.ts'
import { fileError } from './usageError.ts'

/**
 * Writes a file.
 *
 * @throws UsageError that tells why it cannot be written
 */
export async function writePath(path: string, content: Content, system: System): Promise<void> {
  await system.writeFile(path, content).catch(error => {
    throw fileError('write', path, error)
  })
}
