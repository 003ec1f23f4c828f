import type { Handbook } from '../model/index.ts'
import type { Values } from './command.ts'
import { expandOperands } from './expandOperands.ts'
import { orderConfigs } from './orderConfigs.ts'
import { readAsOne } from './readAsOne.ts'
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
  values: Values,
  system: System,
): Promise<ReadMarkdown> {
  const paths = operands.length > 0 ? await expandOperands(operands, system) : ['-']
  const configs = paths.length > 1 ? await orderConfigs(operands, system) : []
  const { handbook, failed } = await readAsOne(paths, configs, values, system)
  if (!handbook) throw new UsageError('')
  return { handbook, failed }
}
