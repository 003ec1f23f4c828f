import type { Root } from 'mdast'
import { definitionsIn } from '../markdown/definitionsIn.ts'
import type { Frontmatter } from '../model/index.ts'
import { frontmatterEntry } from './frontmatterEntry.ts'
import { isGlossaryGuide } from './isGlossaryGuide.ts'
import { type Kinds, kinds } from './kinds.ts'
import type { Reading } from './reading.ts'

/**
 * What the readers of a file begin with.
 *
 * @param tree of `text`
 * @param own titles that the caller knows
 */
export function newReading(
  { source, text, file, places }: Pick<Reading, 'source' | 'text' | 'file' | 'places'>,
  tree: Root,
  frontmatter: Frontmatter | null,
  own?: Kinds,
): Reading {
  const kindOf = kinds(own)
  return {
    source,
    text,
    file,
    places,
    // Without this no text defines anything, and there is no need to visit the tree.
    definitions: text.includes(']:') ? definitionsIn(tree) : new Map(),
    kindOf: isGlossaryGuide(file) ? doubting(kindOf) : kindOf,
    named: frontmatterEntry(frontmatter),
    titles: new Map(),
    glossary: [],
    faq: [],
    owners: new Map(),
    explicitIds: new Map(),
    explicitNumbers: new Set(),
  }
}

/** “Definitions” in a guide to writing them are those that readers are to write. */
function doubting(kindOf: Reading['kindOf']): Reading['kindOf'] {
  return title => {
    const kind = kindOf(title)
    return kind.kind === 'glossary' ? { ...kind, sure: false } : kind
  }
}
