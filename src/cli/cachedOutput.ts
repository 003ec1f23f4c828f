import { version } from '../../package.json'
import { cacheFile, sha256Of } from './cacheFile.ts'
import { writeCache } from './cacheFolder.ts'
import type { Values } from './command.ts'
import { engineName } from './engineName.ts'
import type { Inputs } from './findInputs.ts'
import type { NamedBytes } from './namedBytes.ts'
import type { System } from './system.ts'

/** What a command prints, and its exit code. */
export interface Printed {
  /** The text, in pieces that are made when they are asked for. */
  pieces: Iterable<string>
  code: number
  /** Whether some files could not be done; it is not kept then. */
  failed: boolean
}

/** Raised where what is printed changes while the version stays, as between two builds. */
const FORMAT = 1

/**
 * What a command prints, as it was kept from an earlier run with the same options over the same files; else it is made
 * and kept.
 *
 * @param folder of the cache; null where none is wanted
 * @param wanted what it depends on besides files, version and engine: the command and its operands
 * @param inputs with all files read, where there is a cache
 */
export async function cachedOutput(
  folder: string | null,
  wanted: readonly string[],
  values: Values,
  { files, configs }: Inputs,
  make: () => Promise<Printed>,
  system: System,
): Promise<Printed> {
  if (folder === null) return make()
  // These do not change what is printed.
  const { cache, threads, out, ...options } = values
  const asked = JSON.stringify([wanted, options, system.isTerminal])
  const read = [...(files as readonly NamedBytes[]), ...configs]
  const contents = read.map(({ path, value }) => sha256Of(path, '\0', value))
  const identity = sha256Of(JSON.stringify([FORMAT, version, engineName(values), asked, contents]))
  const name = `${wanted[0]}-${sha256Of(asked).slice(0, 16)}`
  const file = cacheFile(`${folder}/${name}.output`, identity, system)
  const kept = await file.read()
  if (kept !== null) {
    const end = kept.indexOf('\n')
    return { code: Number(kept.slice(0, end)), pieces: [kept.slice(end + 1)], failed: false }
  }
  const { code, failed, ...made } = await make()
  const pieces = [...made.pieces]
  if (!failed) await writeCache(folder, () => file.write(`${code}\n${pieces.join('')}`), system)
  return { code, pieces, failed }
}
