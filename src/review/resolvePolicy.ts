import { isObject } from '../text/isObject.ts'
import { nearest } from '../text/nearest.ts'
import { MEANINGS, type Meaning, type PolicyId, type PolicyRow, policy } from './policy.ts'

/** What rows of the policy mean instead, by their ids. */
export type PolicyOverrides = { readonly [Id in PolicyId]?: Meaning }

/**
 * The default policy with some rows meaning something else.
 *
 * @throws TypeError where there is no row of an id, or no such meaning; it names the nearest
 */
export function resolvePolicy(overrides: PolicyOverrides = {}): PolicyRow[] {
  if (!isObject(overrides))
    throw new TypeError('The review policy must be an object such as { moved: "editorial" }.')
  const ids: readonly string[] = policy.map(({ id }) => id)
  for (const [id, meaning] of Object.entries(overrides)) {
    if (!ids.includes(id)) throw unknown('The review policy has no row', id, ids)
    if (!MEANINGS.includes(meaning))
      throw unknown(`The meaning of \`${id}\` cannot be`, String(meaning), MEANINGS)
  }
  return policy.map(row => ({ ...row, meaning: overrides[row.id] ?? row.meaning }))
}

function unknown(message: string, written: string, names: readonly string[]): TypeError {
  const guess = nearest(written, names)
  const hint = guess === null ? `One of: ${names.join(', ')}.` : `Did you mean \`${guess}\`?`
  return new TypeError(`${message} \`${written}\`. ${hint}`)
}
