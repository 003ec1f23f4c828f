import type { Nodes } from 'mdast'

/** An HTML node that is one tag, of an element whose text is code. */
const CODE_TAG = /^<(\/?)(code|kbd|pre|samp|script|style|tt|var)(?:[\s/][^<>]*)?>$/i

const NONE: ReadonlySet<Nodes> = new Set()
/** Positions of a tree move while it is repaired, its nodes stay. */
const known = new WeakMap<Nodes, ReadonlySet<Nodes>>()

/** The children of a node that stand between `<code>` or the like and its closing tag. */
export function childrenInCodeTags(node: Nodes): ReadonlySet<Nodes> {
  if (!('children' in node)) return NONE
  const found = known.get(node)
  if (found) return found
  const inside = readTags(node.children)
  known.set(node, inside)
  return inside
}

function readTags(children: readonly Nodes[]): ReadonlySet<Nodes> {
  let inside: Set<Nodes> | null = null
  let open: { name: string; from: number } | null = null
  children.forEach((child, index) => {
    const [, slash, tag] =
      (child.type === 'html' && !child.value.startsWith('<!') && CODE_TAG.exec(child.value.trim())) || []
    const name = tag?.toLowerCase()
    if (!name) return
    if (!slash) open ??= { name, from: index + 1 }
    else if (open?.name === name) {
      inside ??= new Set()
      for (const between of children.slice(open.from, index)) if (between.type !== 'html') inside.add(between)
      open = null
    }
  })
  return inside ?? NONE
}
