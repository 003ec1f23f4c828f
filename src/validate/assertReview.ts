import { resolvePolicy } from '../review/resolvePolicy.ts'
import { isObject } from '../text/isObject.ts'
import { wayOut } from '../text/wayOut.ts'
import type { ReviewConfig } from './config.ts'
import { show } from './show.ts'

const KEYS = ['policy']

/**
 * Reads the part of a config through that says how an edit is judged.
 *
 * @throws TypeError where a key, a row of the policy or a meaning does not exist, naming the nearest that does
 */
export function assertReview(review: ReviewConfig, name: string): void {
  const where = `${name}, \`review\``
  for (const key of Object.keys(review)) {
    if (!KEYS.includes(key))
      throw new TypeError(`${where} has the key \`${key}\`, which does not exist${wayOut(key, KEYS)}`)
  }
  const { policy } = review
  if (policy === undefined) return
  if (!isObject(policy))
    throw new TypeError(`${where}: \`policy\` must be an object of meanings by row, not ${show(policy)}.`)
  try {
    resolvePolicy(policy)
  } catch (error) {
    throw new TypeError(`${where}: ${(error as Error).message}`)
  }
}
