import { expandOperands } from './expandOperands.ts'
import type { NamedBytes } from './namedBytes.ts'
import { orderConfigs } from './orderConfigs.ts'
import { readSources } from './readSources.ts'
import type { System } from './system.ts'

/** What a handbook is read from. */
export interface Inputs {
  /** Paths, or files that are read already. */
  files: readonly (string | NamedBytes)[]
  /** Whether there is no other file, also where some could not be read. */
  isOnly: boolean
  /** What says in which order several pages are read. */
  configs: readonly NamedBytes[]
  /** Whether some could not be read; they are named on standard error. */
  failed: boolean
}

/**
 * Finds what operands mean: files, folders, globs; standard input where there are none.
 *
 * @param isRead whether all files are read now, as a cache needs them
 * @throws UsageError where there is nothing
 */
export async function findInputs(
  operands: readonly string[],
  isRead: boolean,
  system: System,
): Promise<Inputs> {
  const { paths, categories } =
    operands.length > 0 ? await expandOperands(operands, system) : { paths: ['-'], categories: [] }
  const isOnly = paths.length === 1
  const configs = isOnly ? [] : await orderConfigs(operands, categories, system)
  if (!isRead) return { files: paths, isOnly, configs, failed: false }
  const { sources, failed } = await readSources(paths, system)
  return { files: sources, isOnly, configs, failed }
}
