import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { System } from './system.ts'
import { UsageError } from './usageError.ts'

const NO_TYPESCRIPT = `Node ${process.version.slice(1)} cannot read TypeScript; name it .mjs, or use Node 22.18 or later`

/**
 * Loads a module of the user's and gives its default export.
 *
 * @throws UsageError where it cannot be loaded or throws
 */
export async function importModule(path: string, system: Pick<System, 'cwd' | 'load'>): Promise<unknown> {
  try {
    const module = (await system.load(pathToFileURL(resolve(system.cwd, path)).href)) as { default?: unknown }
    if (!('default' in module)) throw new Error('it has no default export; write `export default { … }`')
    return await module.default
  } catch (error) {
    throw new UsageError(`Cannot load ${path}: ${reason(error)}`)
  }
}

/** @param error whatever a module of the user's throws */
function reason(error: unknown): string {
  const { code, message } = (error ?? {}) as Partial<NodeJS.ErrnoException>
  const [line = ''] = String(message ?? error).split('\n', 1)
  return code === 'ERR_UNKNOWN_FILE_EXTENSION' && /"\.[cm]?ts"/.test(line) ? NO_TYPESCRIPT : line
}
