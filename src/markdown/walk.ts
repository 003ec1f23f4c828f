import type { Nodes, Parent } from 'mdast'

/** Visits a node and everything under it in document order, without recursion: trees may be deep. */
export function walk(root: Nodes, visit: (node: Nodes) => void): void {
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    visit(node)
    const children = (node as Parent).children
    if (children) for (let index = children.length - 1; index >= 0; index--) stack.push(children[index]!)
  }
}
