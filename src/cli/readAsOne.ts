import type { Handbook, Unplaced } from '../model/index.ts'
import { isOrderConfig } from '../parse/isOrderConfig.ts'
import { joinParts } from '../parse/joinParts.ts'
import { type FilePart, readPart } from '../parse/readPart.ts'
import { sourceFile } from '../repair/sourceFile.ts'
import { chooseParser } from './chooseParser.ts'
import type { Values } from './command.ts'
import type { Inputs } from './findInputs.ts'
import type { NamedBytes } from './namedBytes.ts'
import type { PartsSetup } from './partsWork.ts'
import type { System } from './system.ts'
import { threadCount } from './threadCount.ts'
import { type FileJob, workOnFiles } from './workOnFiles.ts'

export interface ReadAsOne {
  /** All pages as one handbook; null where none could be read. */
  handbook: Handbook | null
  /** What was read elsewhere, each by itself. */
  exported: Unplaced<Handbook>[]
  /** Whether some could not be read; they are named on standard error. */
  failed: boolean
}

/** With less to read, starting threads and warming them up takes longer than they save. */
const ENOUGH_BYTES = 2_000_000

type Read = { part: FilePart } | { config: NamedBytes } | { exported: Unplaced<Handbook> }

/**
 * Reads files as one handbook, where there is much to read in several threads.
 *
 * @param exportedOf gives the handbook of a file that is none of the pages; null for pages
 * @throws UsageError where the only file cannot be read
 */
export async function readAsOne(
  { files, isOnly, configs }: Omit<Inputs, 'failed'>,
  values: Values,
  system: System,
  exportedOf: (source: NamedBytes) => Unplaced<Handbook> | null = () => null,
): Promise<ReadAsOne> {
  const parser = chooseParser(values)
  const parts: FilePart[] = []
  const exported: Unplaced<Handbook>[] = []
  const orders = new Map(configs.map(config => [config.path, config]))
  const job: FileJob<Read> = {
    verb: 'read',
    enoughBytes: ENOUGH_BYTES,
    known: source => {
      if (!isOnly && isOrderConfig(source.path)) return { config: source }
      const handbook = exportedOf(source)
      return handbook && { exported: handbook }
    },
    here: source => ({ part: readPart(isOnly && source.path === '-' ? source.value : source, { parser }) }),
    there: part => ({ part: part as FilePart }),
    take: read => {
      if ('part' in read) parts.push(read.part)
      else if ('config' in read) orders.set(read.config.path, read.config)
      else exported.push(read.exported)
      return ''
    },
  }
  const setup: PartsSetup = { parser: values.parser }
  const failed = await workOnFiles(
    files,
    job,
    { count: threadCount(values), work: { name: 'parts', setup } },
    system,
  )
  const handbook = parts.length > 0 ? joinParts(parts, [...orders.values()].map(sourceFile), []) : null
  return { handbook, exported, failed }
}
