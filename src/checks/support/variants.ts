import type { Handbook, Rule } from '../../model/index.ts'
import { key } from './key.ts'
import { sectionsOf } from './sectionsOf.ts'

/** As much of a rule as tells that another one is written after it, in UTF-16 units: “Tier 1 (T1) – this is the”. */
const BEGINNING = 20

/**
 * Gives a function that tells whether what stands before or behind two rules is alike too: variants of one text, as of the
 * forms of an exercise or of the plans of two teams, are alike on purpose.
 *
 * @param strict whether what stands there must not be the same: then it is a copy, and no variant
 */
export function variants(handbook: Handbook, strict: boolean): (one: Rule, other: Rule) => boolean {
  const places = new Map<Rule, { rules: readonly Rule[]; index: number }>()
  for (const { rules } of sectionsOf(handbook))
    for (const [index, rule] of rules.entries()) places.set(rule, { rules, index })
  return (one, other) => {
    const here = places.get(one)
    const there = places.get(other)
    if (!here || !there) return false
    return [-1, 1].some(step => {
      const neighbour = here.rules[here.index + step]
      const otherNeighbour = there.rules[there.index + step]
      return (
        neighbour !== undefined &&
        otherNeighbour !== undefined &&
        beginning(neighbour) === beginning(otherNeighbour) &&
        (!strict || key(neighbour.text) !== key(otherNeighbour.text))
      )
    })
  }
}

function beginning({ text }: Rule): string {
  return key(text).slice(0, BEGINNING)
}
