import type { Handbook, Unplaced } from '../model/index.ts'
import { CITABLE, entries } from '../query/entries.ts'
import { type Found, found } from '../query/found.ts'

/** Says where entries of a handbook stand, in the order in which they are given. */
export function located(handbook: Unplaced<Handbook>, values: readonly object[]): Found[] {
  const places = new Map<object, Found | null>(values.map(value => [value, null]))
  for (const entry of entries(handbook, CITABLE))
    if (places.has(entry.value)) places.set(entry.value, found(entry))
  return [...places.values()].filter(place => place !== null)
}
