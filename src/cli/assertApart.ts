import { isOneOf } from './isOneOf.ts'
import { pathFrom } from './pathFrom.ts'
import type { Output } from './readOutputs.ts'
import type { System } from './system.ts'
import { UsageError } from './usageError.ts'

/**
 * Refuses to write a report over a handbook that it is made from, over another report, or over what else is read.
 *
 * @param inputs paths of handbooks
 * @param others paths of other files that are read, as a baseline; null where there is none
 * @throws UsageError where what is read or written would be lost
 */
export function assertApart(
  outputs: readonly Output<string>[],
  inputs: readonly string[],
  others: readonly unknown[],
  system: Pick<System, 'fileId' | 'cwd'>,
): void {
  const read = others.filter(path => typeof path === 'string')
  const pathOf = pathFrom(system.cwd, system.cwd)
  const written = new Set<string>()
  for (const { name, file } of outputs) {
    if (file === null) continue
    if (written.has(pathOf(file)))
      throw new UsageError(`Two outputs would be written to ${file}; name another file`)
    written.add(pathOf(file))
    if (isOneOf(file, inputs, system))
      throw new UsageError(`--output ${name}=${file} would replace the handbook; name another file`)
    if (isOneOf(file, read, system))
      throw new UsageError(`--output ${name}=${file} would replace what this run reads; name another file`)
  }
}
