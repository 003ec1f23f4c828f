import type { Heading, RootContent } from 'mdast'

/** Whether a node opens a section: a line of nothing but `#` does not. */
export function isHeading(node: RootContent): node is Heading {
  return node.type === 'heading' && node.children.length > 0
}
