import type { Config } from '../validate/config.ts'
import { resolveConfig } from '../validate/resolveConfig.ts'
import { importModule } from './importModule.ts'
import { oneLine } from './oneLine.ts'
import { readPath } from './readPath.ts'
import type { System } from './system.ts'
import { UsageError } from './usageError.ts'

/** The names of a config, first one first. */
export const CONFIG_NAMES = [
  'handbook.config.js',
  'handbook.config.mjs',
  'handbook.config.ts',
  'handbook.config.json',
]
const PACKAGE = 'package.json'
const KEY = 'handbook-kit'

export interface ConfigFile {
  config: Config
  /** Where it was found; null where there is none. */
  path: string | null
  /** From where its paths and globs count: its own folder; the working folder where it was named, or there is none. */
  folder: string
}

/**
 * Finds and reads the config: the file that is named, else the nearest one from the working folder up.
 *
 * @throws UsageError where it cannot be read, or is no config
 */
export async function configFile(named: string | undefined, system: System): Promise<ConfigFile> {
  if (named !== undefined) {
    // What loads a module does not say that it is not there in words for users.
    await readText(named, system)
    return { ...(await read(named, system)), folder: system.cwd }
  }
  for (const folder of foldersUp(system.cwd)) {
    const found = await system.readFolder(folder)
    const name = CONFIG_NAMES.find(one => found?.files.includes(one))
    if (name) return { ...(await read(join(folder, name), system)), folder }
    if (found?.files.includes(PACKAGE)) {
      const inside = await packageConfig(join(folder, PACKAGE), system)
      if (inside) return { ...inside, folder }
    }
  }
  return { config: {}, path: null, folder: system.cwd }
}

function foldersUp(folder: string): string[] {
  const parts = folder.split(/[\\/]/)
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/') || '/')
}

function join(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`
}

type Read = Omit<ConfigFile, 'folder'>

async function read(path: string, system: System): Promise<Read> {
  if (path.endsWith('.json')) {
    const data = parseJson(await readText(path, system), path)
    const isPackage = /(?:^|[\\/])package\.json$/.test(path)
    return checked((isPackage ? (data as { [key: string]: unknown })?.[KEY] : data) as Config, path)
  }
  return checked((await importModule(path, system)) as Config, path)
}

/** The config in a package.json; null where it has none. */
export async function packageConfig(path: string, system: System): Promise<Read | null> {
  const text = await readText(path, system)
  // Most packages have none, and are not worth the reading.
  if (!text.includes(`"${KEY}"`)) return null
  const data = parseJson(text, path)
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, KEY)) return null
  return checked((data as { [KEY]: Config })[KEY], path)
}

async function readText(path: string, system: System): Promise<string> {
  return new TextDecoder().decode(await readPath(path, system))
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UsageError(`Cannot read ${path}: it is not valid JSON: ${oneLine((error as Error).message)}`)
  }
}

/** Mistakes in a config are told before anything is validated. */
function checked(config: Config, path: string): Read {
  try {
    resolveConfig(config, path)
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
  return { config, path }
}
