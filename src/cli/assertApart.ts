import { isOneOf } from './isOneOf.ts'
import type { Output } from './readOutputs.ts'
import type { System } from './system.ts'
import { UsageError } from './usageError.ts'

/**
 * Refuses to write a report over a handbook that it is made from, or over another report.
 *
 * @param inputs paths of what is read
 * @throws UsageError where what is read or written would be lost
 */
export function assertApart(
  outputs: readonly Output<string>[],
  inputs: readonly string[],
  system: Pick<System, 'fileId'>,
): void {
  const written = new Set<string>()
  for (const { name, file } of outputs) {
    if (file === null) continue
    if (written.has(file)) throw new UsageError(`Two outputs would be written to ${file}; name another file`)
    written.add(file)
    if (isOneOf(file, inputs, system))
      throw new UsageError(`--output ${name}=${file} would replace the handbook; name another file`)
  }
}
