import type { Nodes } from 'mdast'

const NONE: readonly Nodes[] = []
/** Positions of a tree move while it is repaired, its nodes stay. */
const known = new WeakMap<Nodes, readonly Nodes[]>()

/** The child of a node that holds an offset, by halving: a handbook may have tens of thousands of blocks. */
export function childAt(node: Nodes, offset: number): Nodes | undefined {
  const children = placedChildren(node)
  let low = 0
  let high = children.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const { start, end } = children[middle]!.position!
    if (offset < start.offset!) high = middle - 1
    else if (offset >= end.offset!) low = middle + 1
    else return children[middle]
  }
  return undefined
}

/** The children that have a position: remark, where a caller parses with it, gives none to addresses found in text. */
export function placedChildren(node: Nodes): readonly Nodes[] {
  if (!('children' in node)) return NONE
  const found = known.get(node)
  if (found) return found
  const { children } = node
  const placed = children.every(({ position }) => position) ? children : children.filter(isPlaced)
  known.set(node, placed)
  return placed
}

function isPlaced({ position }: Nodes): boolean {
  return position !== undefined
}
