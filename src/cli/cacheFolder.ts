import type { Option, Values } from './command.ts'
import { isFolder } from './isFolder.ts'
import type { System } from './system.ts'
import { fileError } from './usageError.ts'

/** Hidden, and so no part of any handbook. */
const CACHE_FOLDER = '.handbook-kit-cache'

export const CACHE_OPTION: Option = {
  type: 'boolean',
  value: 'DIR',
  about: `keep what is found in DIR, ${CACHE_FOLDER} by default, and look only at what has changed`,
}

export const OUTPUT_CACHE_OPTION: Option = {
  ...CACHE_OPTION,
  about: `keep what is printed in DIR, ${CACHE_FOLDER} by default, and print it again while nothing has changed`,
}

/** The folder that `--cache` names; null where none is asked for. */
export function cacheFolder({ cache }: Values): string | null {
  if (cache === undefined) return null
  return typeof cache === 'string' ? cache : CACHE_FOLDER
}

/** Writes into the folder of a cache. Where that cannot be, it is said and no more: a cache only makes runs faster. */
export async function writeCache(folder: string, write: () => Promise<void>, system: System): Promise<void> {
  try {
    const isNew = !(await isFolder(folder, system))
    await system.makeFolder?.(folder)
    // Nobody wants it in a repository; but a folder that was there may hold more than the cache.
    if (isNew) await system.writeFile(`${folder}/.gitignore`, '*\n', true)
    await write()
  } catch (error) {
    await system.warn(`handbook-kit: No cache: ${fileError('write', folder, error).message}\n`)
  }
}
