import type { Values } from './command.ts'
import { UsageError } from './usageError.ts'

/**
 * The one of some flags that is given; undefined for none.
 *
 * @throws UsageError where there are several
 */
export function oneFlag<Flag extends string>(flags: readonly Flag[], values: Values): Flag | undefined {
  const given = flags.filter(flag => values[flag])
  if (given.length > 1)
    throw new UsageError(`Use one of ${given.map(flag => `--${flag}`).join(' and ')}, not both`)
  return given[0]
}
