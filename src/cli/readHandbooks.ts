import type { MarkdownParser } from '../markdown/parser.ts'
import type { Handbook, Unplaced } from '../model/index.ts'
import { parseFiles } from '../parse/parseFiles.ts'
import { expandOperands } from './expandOperands.ts'
import type { NamedBytes } from './gitSource.ts'
import { handbookOf } from './handbookOf.ts'
import { orderConfigs } from './orderConfigs.ts'
import { readSources } from './readSources.ts'
import type { System } from './system.ts'

/** As much as tells JSON of an object from Markdown. */
const HEAD = 100

export interface ReadHandbooks {
  /** Those that `export` printed, then all Markdown as one. */
  handbooks: Unplaced<Handbook>[]
  /** Whether some files could not be read; they are named on standard error. */
  failed: boolean
}

/**
 * Reads what operands mean: files, folders, globs, `-`. Several Markdown files are one handbook.
 *
 * @throws UsageError where nothing can be read
 */
export async function readHandbooks(
  operands: readonly string[],
  parser: MarkdownParser,
  system: System,
): Promise<ReadHandbooks> {
  const paths = await expandOperands(operands, system)
  const { sources, failed } = await readSources(paths, system)
  const pages = sources.filter(source => !isExport(source))
  const handbooks = sources.filter(isExport).map(source => handbookOf(source, source.path, parser))
  const [only, more] = pages
  if (only && !more) handbooks.push(handbookOf(only.path === '-' ? only.value : only, only.path, parser))
  else if (only) handbooks.push(parseFiles([...pages, ...(await orderConfigs(operands, system))], { parser }))
  return { handbooks, failed }
}

function isExport({ path, value }: NamedBytes): boolean {
  return path.endsWith('.json') || /^\uFEFF?\s*\{\s*"/.test(new TextDecoder().decode(value.subarray(0, HEAD)))
}
