/** What a shape finds in the text of an entry. */
export interface TermParts {
  term: string
  definition: string
}

/** One way in which handbooks write a glossary entry as a list item. */
export interface ItemShape {
  pattern: RegExp
  reason: string
}

/** Longer than any term: “Kubernetes Custom Resource Definition (CRD)” has 43 characters. */
const TERM = String.raw`(?<term>[^:]{1,80}?)`

export const ITEM_SHAPES: readonly ItemShape[] = [
  { pattern: new RegExp(`^${TERM}:\\s+(?<definition>.+)$`), reason: 'CI: Continuous Integration' },
]

/**
 * Reads the text of a list item as a glossary entry.
 *
 * @param text white space collapsed
 * @example termParts('CI: Continuous Integration') // { term: 'CI', definition: 'Continuous Integration' }
 */
export function termParts(text: string): TermParts | null {
  for (const { pattern } of ITEM_SHAPES) {
    const groups = pattern.exec(text)?.groups
    if (groups) return { term: groups.term!, definition: groups.definition! }
  }
  return null
}
