import type { Definition, Nodes } from 'mdast'
import { walk } from './walk.ts'

/** The definitions of a tree by identifier; the first one of a name counts, as in CommonMark. */
export function definitionsIn(tree: Nodes): Map<string, Definition> {
  const definitions = new Map<string, Definition>()
  walk(tree, node => {
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node)
  })
  return definitions
}
