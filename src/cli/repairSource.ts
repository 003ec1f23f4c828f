import type { Repair } from '../model/index.ts'
import { type RepairOptions, repair } from '../repair/repair.ts'
import { sourceFile } from '../repair/sourceFile.ts'
import { repairLines } from '../report/repairLines.ts'
import { unifiedDiff } from '../report/unifiedDiff.ts'
import { assertPatch } from './assertPatch.ts'
import { type NamedBytes, sourceOf } from './namedBytes.ts'
import { patchPath } from './patchPath.ts'
import { UsageError } from './usageError.ts'

export type RepairMode = 'print' | 'write' | 'check' | 'diff' | 'json'

/** What the command needs of a file that was repaired, and no more: there may be many. */
export interface RepairedSource {
  path: string
  /** Whether the file as it should be has other bytes than it has. */
  changed: boolean
  applied: number
  /** How many are only reported. */
  left: number
  /** What is written or printed of it. */
  shown: string
  /** The text as it was read, where it is to be written. */
  before: string
  /** For JSON only. */
  repairs: Repair[]
}

/**
 * Repairs a file in memory.
 *
 * @param cwd the folder in which a patch is to fit
 * @throws UsageError where it cannot be repaired
 */
export function repairSource(
  source: NamedBytes,
  mode: RepairMode,
  options: RepairOptions,
  cwd: string,
): RepairedSource {
  const { path, value } = source
  const { text, repairs, diagnostics } = repair(sourceOf(source), options)
  const [problem] = diagnostics
  if (problem) throw new UsageError(`Cannot repair ${path}: ${problem.message}`)
  const { text: before, invalid } = sourceFile(value)
  const changed = text !== before || invalid.length > 0
  // Standard input has no bytes that a patch is to fit.
  if (mode === 'diff' && changed && path !== '-') assertPatch(path, before, value, '--write')
  const applied = repairs.filter(one => one.applied).length
  const shown = {
    print: () => text,
    write: () => (changed ? text : ''),
    check: () => repairLines(path, repairs),
    diff: () => unifiedDiff(patchPath(path, cwd), before, repairs.filter(isEdit)),
    json: () => '',
  }[mode]()
  return {
    path,
    changed,
    applied,
    left: repairs.length - applied,
    shown,
    before: mode === 'write' && changed ? before : '',
    repairs: mode === 'json' ? repairs : [],
  }
}

function isEdit({ applied, before, after }: Repair): boolean {
  return applied && before !== after
}
