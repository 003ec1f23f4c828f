import type { Handbook, Unplaced } from '../model/index.ts'
import { chooseParser } from './chooseParser.ts'
import type { Values } from './command.ts'
import type { Inputs } from './findInputs.ts'
import { handbookOf } from './handbookOf.ts'
import { isExport } from './isExport.ts'
import type { NamedBytes } from './namedBytes.ts'
import { readAsOne } from './readAsOne.ts'
import { readBytes } from './readBytes.ts'
import type { System } from './system.ts'

export interface ReadHandbooks {
  /** Those that `export` printed, then all Markdown as one. */
  handbooks: Unplaced<Handbook>[]
  /** Whether some files could not be read; they are named on standard error. */
  failed: boolean
}

/**
 * Reads handbooks: JSON that `export` printed, and Markdown, of which several files are one handbook.
 *
 * @throws UsageError where nothing can be read
 */
export async function readHandbooks(inputs: Inputs, values: Values, system: System): Promise<ReadHandbooks> {
  const parser = chooseParser(values)
  const [only] = inputs.files
  if (inputs.isOnly && only !== undefined) {
    const source = typeof only === 'string' ? await readBytes(only, system) : only
    return { handbooks: [handbookOf(source, parser)], failed: false }
  }
  const exportedOf = (source: NamedBytes) => (isExport(source) ? handbookOf(source, parser) : null)
  const { handbook, exported, failed } = await readAsOne(inputs, values, system, exportedOf)
  return { handbooks: [...exported, ...(handbook ? [handbook] : [])], failed }
}
