import type { MarkdownParser } from '../markdown/parser.ts'
import type { Handbook, Unplaced } from '../model/index.ts'
import { handbookOf } from './handbookOf.ts'
import { readSource } from './readSource.ts'
import type { System } from './system.ts'

/**
 * Reads a handbook from Markdown, or from JSON that `export` printed.
 *
 * @param path or `-` for standard input
 * @throws UsageError where it cannot be read, or is JSON of something else
 */
export async function readHandbook(
  path: string,
  parser: MarkdownParser,
  system: System,
): Promise<Unplaced<Handbook>> {
  return handbookOf(await readSource(path, system), path, parser)
}
