import type { Nodes } from 'mdast'
import { plainText } from '../markdown/plainText.ts'

/** Deeper than this nothing is left out. */
const MAX_DEPTH = 100
/** An object stands where the code stood, so that the words around it do not become neighbours. */
const OBJECT = '\uFFFC'
/** What stands in the place of nodes that say nothing themselves. */
const SILENT: ReadonlyMap<string, string> = new Map([
  // Code quotes words without saying them: “`must`” demands nothing.
  ['inlineCode', OBJECT],
  ['code', OBJECT],
  ['image', OBJECT],
  ['imageReference', OBJECT],
  // The words around deleted text are neighbours.
  ['delete', ''],
])
/** Marked as code for looks only: “must `not`”. */
const NEGATION = /^(?:not|never)$/i

/** What nodes say in their own words: the text without code and what is struck out. */
export function spokenText(nodes: Nodes[]): string {
  return plainText(...nodes.map(node => spoken(node, 0)))
}

function spoken(node: Nodes, depth: number): Nodes {
  const instead = SILENT.get(node.type)
  if (instead !== undefined && !(node.type === 'inlineCode' && NEGATION.test(node.value)))
    return { type: 'text', value: instead }
  if (!('children' in node) || depth > MAX_DEPTH) return node
  const children = node.children.map(child => spoken(child, depth + 1))
  return children.every((child, index) => child === node.children[index])
    ? node
    : ({ ...node, children } as Nodes)
}
