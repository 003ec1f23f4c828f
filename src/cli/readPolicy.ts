import type { Meaning, PolicyOverrides } from '../review/index.ts'
import { UsageError } from './usageError.ts'

/**
 * Reads the values of `--policy ID=MEANING`. Whether there are such rows and meanings, the review says.
 *
 * @throws UsageError where one is of another shape
 */
export function readPolicy(given: unknown): PolicyOverrides {
  const pairs = Array.isArray(given) ? given.map(String) : []
  return Object.fromEntries(
    pairs.map(pair => {
      const at = pair.indexOf('=')
      if (at <= 0)
        throw new UsageError(`Option --policy must be ID=MEANING, such as moved=editorial, not "${pair}"`)
      return [pair.slice(0, at), pair.slice(at + 1) as Meaning]
    }),
  )
}
