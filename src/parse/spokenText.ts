import type { Nodes } from 'mdast'
import { plainText } from '../markdown/plainText.ts'

/** Code quotes words without saying them: “`must`” demands nothing. Deeper than this nothing is left out. */
const MAX_DEPTH = 100
const CODE = new Set(['inlineCode', 'code', 'html', 'image', 'imageReference'])

/** What nodes say in their own words: the text without code. */
export function spokenText(nodes: Nodes[]): string {
  return plainText(...nodes.filter(({ type }) => !CODE.has(type)).map(node => withoutCode(node, 0)))
}

function withoutCode<Node extends Nodes>(node: Node, depth: number): Node {
  if (
    !('children' in node) ||
    depth > MAX_DEPTH ||
    !node.children.some(child => CODE.has(child.type) || 'children' in child)
  )
    return node
  // An object stands where the code stood, so that the words around it do not become neighbours.
  const children = node.children.map(child =>
    CODE.has(child.type) ? { type: 'text', value: '\uFFFC' } : withoutCode(child, depth + 1),
  )
  return { ...node, children } as Node
}
