import { version } from '../../package.json'
import type { GatheredHeading } from '../checks/support/gathered.ts'
import type { Diagnostic } from '../model/index.ts'
import { sourceFile } from '../repair/sourceFile.ts'
import { oncePer } from '../text/oncePer.ts'
import type { ValidatedFile, Validation } from '../validate/conclude.ts'
import type { Config } from '../validate/config.ts'
import type { Examined } from '../validate/examine.ts'
import type { Examiner } from '../validate/examiner.ts'
import { cacheFile, sha256Of } from './cacheFile.ts'
import { writeCache } from './cacheFolder.ts'
import { isPlain } from './isPlain.ts'
import { listing } from './listing.ts'
import type { NamedBytes } from './namedBytes.ts'
import { pathFrom } from './pathFrom.ts'
import type { System } from './system.ts'

/** What was found in earlier runs over the same files. */
export interface RunCache {
  /** All that was found, where every file is as it was; null elsewhere. */
  recall: (sources: readonly NamedBytes[]) => Promise<Validation | null>
  /** What was found in this file by itself. */
  find: (source: NamedBytes) => Promise<Examined | null>
  /** Notes what was found in a file by itself. */
  keep: (source: NamedBytes, examined: Examined) => void
  /** @param folders in which links were looked up */
  save: (sources: readonly NamedBytes[], found: Found) => Promise<void>
}

export interface Found {
  validation: Validation
  folders: readonly string[]
  /** Whether something that was found depends on the day. */
  asksForDay: boolean
}

export interface CacheWanted {
  folder: string
  paths: readonly string[]
  config: Config
  /** From where its globs count. */
  configFolder: string
  reader: Examiner
  /** What reads Markdown, as `engineName` tells. */
  engine: string
}

/** What is kept of a whole run. */
interface Kept {
  key: string
  day: string | null
  folders: readonly string[]
  listed: string
  /** Those in which something was found. */
  files: { place: number; diagnostics: Diagnostic[]; headings: readonly GatheredHeading[] }[]
  failures: Validation['failures']
}

/** Raised where what is kept changes its form while the version stays, as between two builds. */
const FORMAT = 2

/** Opens the cache of a run; null where what it depends on cannot be compared: a config that holds functions. */
export function runCache(wanted: CacheWanted, system: System): RunCache | null {
  const { folder, paths, config, configFolder, engine, reader } = wanted
  const { plan, today } = reader
  if (!isPlain(config)) return null
  const identity = sha256Of(
    JSON.stringify([FORMAT, version, engine, config, pathFrom(system.cwd, system.cwd)(configFolder)]),
  )
  // Each set of files has its own, so that one run does not undo what another one kept.
  const name = `${folder}/validate-${sha256Of(JSON.stringify(paths)).slice(0, 16)}`
  const whole = cacheFile(`${name}.run`, identity, system)
  const single = cacheFile(`${name}.files`, identity, system)
  const keyOf = oncePer(sourceKey)
  const keyOfAll = (sources: readonly NamedBytes[]) => sha256Of(sources.map(keyOf).join())
  let before: Promise<Map<string, string>> | null = null
  const lines = new Map<string, string>()
  return {
    recall: async sources => {
      const kept = parsed<Kept>(await whole.read())
      if (!kept || kept.key !== keyOfAll(sources) || (kept.day ?? today) !== today) return null
      if (kept.listed !== (await listed(kept.folders, system))) return null
      const byPlace = new Map(kept.files.map(file => [file.place, file]))
      const files = sources.map((source, place) => recalledFile(source, byPlace.get(place)))
      return { files, failures: kept.failures, plan, compared: null }
    },
    find: async source => {
      before ??= single.read().then(linesByKey)
      const line = (await before).get(keyOf(source))
      const examined = line === undefined ? null : parsed<Examined>(line)
      if (!examined || examined.day !== (examined.day === null ? null : today)) return null
      lines.set(keyOf(source), line!)
      return examined
    },
    keep: (source, examined) => void lines.set(keyOf(source), JSON.stringify(examined)),
    save: async (sources, { validation, folders, asksForDay }) => {
      const write = async () => {
        await single.write([...lines].map(([key, line]) => `${key} ${line}`).join('\n'))
        // Now that the cache is there, which may stand in one of the folders.
        const names = await listed(folders, system)
        const day = asksForDay ? today : null
        const kept: Kept = { key: keyOfAll(sources), day, folders, listed: names, ...keptOf(validation) }
        await whole.write(JSON.stringify(kept))
      }
      await writeCache(folder, write, system)
    },
  }
}

function sourceKey({ path, value }: NamedBytes): string {
  return sha256Of(path, '\0', value)
}

function keptOf({ files, failures }: Validation): Pick<Kept, 'files' | 'failures'> {
  const found = files.flatMap(({ diagnostics, headings }, place) =>
    diagnostics.length > 0 ? [{ place, diagnostics, headings: headings() }] : [],
  )
  return { files: found, failures }
}

function parsed<Value>(json: string | null): Value | null {
  return json === null ? null : (JSON.parse(json) as Value)
}

function linesByKey(text: string | null): Map<string, string> {
  const lines = (text ?? '').split('\n').filter(Boolean)
  return new Map(lines.map(line => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]))
}

/** What links may lead to, besides the files of the run. */
async function listed(folders: readonly string[], system: System): Promise<string> {
  const list = await listing(folders, system)
  return sha256Of(JSON.stringify(folders.map(folder => [...(list(folder) ?? [])].sort())))
}

function recalledFile({ path, value }: NamedBytes, kept: Kept['files'][number] | undefined): ValidatedFile {
  return {
    file: path === '-' ? null : path,
    source: () => sourceFile(value).text,
    diagnostics: kept?.diagnostics ?? [],
    headings: () => kept?.headings ?? [],
  }
}
