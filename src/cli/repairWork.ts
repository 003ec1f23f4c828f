import { chooseParser } from './chooseParser.ts'
import type { Values } from './command.ts'
import type { NamedBytes } from './namedBytes.ts'
import { type RepairedSource, type RepairMode, repairSource } from './repairSource.ts'
import { UsageError } from './usageError.ts'

export interface RepairSetup {
  mode: RepairMode
  code: boolean
  cwd: string
  parser: Values['parser']
}

/** A repaired file, or why it cannot be repaired. */
export type RepairedThere = RepairedSource | string

/** Repairs files in another thread. */
export async function repairWork({
  mode,
  code,
  parser,
  cwd,
}: RepairSetup): Promise<(sources: readonly NamedBytes[]) => RepairedThere[]> {
  const options = { code, parser: chooseParser({ parser }) }
  return sources =>
    sources.map(source => {
      try {
        return repairSource(source, mode, options, cwd)
      } catch (error) {
        if (!(error instanceof UsageError)) throw error
        return error.message
      }
    })
}
