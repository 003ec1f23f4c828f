import type { Handbook } from '../model/index.ts'
import type { Values } from './command.ts'
import type { Inputs } from './findInputs.ts'
import { readAsOne } from './readAsOne.ts'
import type { System } from './system.ts'
import { UsageError } from './usageError.ts'

export interface ReadMarkdown {
  handbook: Handbook
  /** Whether some files could not be read; they are named on standard error. */
  failed: boolean
}

/**
 * Reads Markdown as one handbook.
 *
 * @throws UsageError where nothing can be read
 */
export async function readMarkdown(inputs: Inputs, values: Values, system: System): Promise<ReadMarkdown> {
  const { handbook, failed } = await readAsOne(inputs, values, system)
  if (!handbook) throw new UsageError('')
  return { handbook, failed }
}
