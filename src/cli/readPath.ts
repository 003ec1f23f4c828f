import type { System } from './system.ts'
import { fileError } from './usageError.ts'

/**
 * Reads a file.
 *
 * @throws UsageError that tells why it cannot be read
 */
export async function readPath(path: string, system: Pick<System, 'readFile'>): Promise<Uint8Array> {
  return system.readFile(path).catch(error => {
    throw fileError('read', path, error)
  })
}
