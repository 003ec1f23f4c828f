import type { MarkdownParser } from '../markdown/parser.ts'
import type { Handbook } from '../model/index.ts'
import { parse } from '../parse/parse.ts'
import { parseFiles } from '../parse/parseFiles.ts'
import { expandOperands } from './expandOperands.ts'
import { orderConfigs } from './orderConfigs.ts'
import { readSources } from './readSources.ts'
import type { System } from './system.ts'
import { UsageError } from './usageError.ts'

export interface ReadMarkdown {
  handbook: Handbook
  /** Whether some files could not be read; they are named on standard error. */
  failed: boolean
}

/**
 * Reads the Markdown that operands mean as one handbook: files, folders, globs; standard input where there are none.
 *
 * @throws UsageError where nothing can be read
 */
export async function readMarkdown(
  operands: readonly string[],
  parser: MarkdownParser,
  system: System,
): Promise<ReadMarkdown> {
  const paths = operands.length > 0 ? await expandOperands(operands, system) : ['-']
  const { sources, failed } = await readSources(paths, system)
  const [only, more] = sources
  if (!only) throw new UsageError('')
  if (!more) return { handbook: parse(only.path === '-' ? only.value : only, { parser }), failed }
  return { handbook: parseFiles([...sources, ...(await orderConfigs(operands, system))], { parser }), failed }
}
