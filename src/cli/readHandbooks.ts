import type { Handbook, Unplaced } from '../model/index.ts'
import { chooseParser } from './chooseParser.ts'
import type { Values } from './command.ts'
import { expandOperands } from './expandOperands.ts'
import type { NamedBytes } from './gitSource.ts'
import { handbookOf } from './handbookOf.ts'
import { orderConfigs } from './orderConfigs.ts'
import { readAsOne } from './readAsOne.ts'
import { readSource } from './readSource.ts'
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
  values: Values,
  system: System,
): Promise<ReadHandbooks> {
  const parser = chooseParser(values)
  const paths = await expandOperands(operands, system)
  const [only, more] = paths
  if (only !== undefined && more === undefined)
    return { handbooks: [handbookOf(await readSource(only, system), only, parser)], failed: false }
  const { handbook, exported, failed } = await readAsOne(
    paths,
    await orderConfigs(operands, system),
    values,
    system,
    source => (isExport(source) ? handbookOf(source, source.path, parser) : null),
  )
  return { handbooks: [...exported, ...(handbook ? [handbook] : [])], failed }
}

function isExport({ path, value }: NamedBytes): boolean {
  return path.endsWith('.json') || /^\uFEFF?\s*\{\s*"/.test(new TextDecoder().decode(value.subarray(0, HEAD)))
}
