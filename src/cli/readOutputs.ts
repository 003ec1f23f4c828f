import { wayOut } from '../text/wayOut.ts'
import { UsageError } from './usageError.ts'

/** One output: its name, and the file that it goes to; null for standard output. */
export interface Output<Name extends string> {
  name: Name
  file: string | null
}

/**
 * Reads the values of `--output NAME` and `--output NAME=FILE`.
 *
 * @param names the outputs that there are; the first one is the default
 * @throws UsageError where there is no such output, or two would be printed
 */
export function readOutputs<Name extends string>(given: unknown, names: readonly Name[]): Output<Name>[] {
  if (!Array.isArray(given) || given.length === 0) return [{ name: names[0]!, file: null }]
  const outputs = given.map((value): Output<Name> => {
    const [, written = '', file = null] = /^([^=]*)(?:=(.*))?$/s.exec(String(value)) ?? []
    const name = names.find(known => known === written)
    if (name === undefined)
      throw new UsageError(
        `Option --output must be one of ${names.join(', ')}, not "${written}"${wayOut(written, names, '')}`,
      )
    if (file === '') throw new UsageError(`Option --output needs a file after ${name}=, or no equals sign`)
    return { name, file }
  })
  assertOnePrinted(outputs)
  return outputs
}

/** @throws UsageError where two would be printed */
function assertOnePrinted(outputs: readonly Output<string>[]): void {
  const printed = outputs.flatMap(({ name, file }) => (file === null ? [name] : []))
  if (printed.length > 1)
    throw new UsageError(
      `Only one output can be printed, not ${printed.join(' and ')}; write ${printed[1]}=FILE`,
    )
}
