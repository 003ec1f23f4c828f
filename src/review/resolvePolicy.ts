import { nearestOf } from './nearestOf.ts'
import { type Meaning, type PolicyRow, policy } from './policy.ts'

/** What rows of the policy mean instead, by their ids. */
export type PolicyOverrides = { readonly [id: string]: Meaning }

const MEANINGS: readonly string[] = ['breaking', 'notable', 'editorial'] satisfies Meaning[]

/**
 * The default policy with some rows meaning something else.
 *
 * @throws TypeError where there is no row of an id, or no such meaning; it names the nearest
 */
export function resolvePolicy(overrides: PolicyOverrides = {}): PolicyRow[] {
  const ids = policy.map(({ id }) => id)
  for (const [id, meaning] of Object.entries(overrides)) {
    if (!ids.includes(id)) throw unknown('The review policy has no row', id, ids)
    if (!MEANINGS.includes(meaning))
      throw unknown(`The meaning of \`${id}\` cannot be`, String(meaning), MEANINGS)
  }
  return policy.map(row => (Object.hasOwn(overrides, row.id) ? { ...row, meaning: overrides[row.id]! } : row))
}

function unknown(message: string, written: string, names: readonly string[]): TypeError {
  const nearest = nearestOf(written, names)
  const hint = nearest === null ? `One of: ${names.join(', ')}.` : `Did you mean \`${nearest}\`?`
  return new TypeError(`${message} \`${written}\`. ${hint}`)
}
