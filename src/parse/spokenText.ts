import type { Link, Nodes } from 'mdast'
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

/**
 * What nodes say in their own words: the text without code, bare addresses and what is struck out.
 *
 * @param shown what a reader sees of the nodes
 */
export function spokenText(nodes: Nodes[], shown = plainText(nodes)): string {
  // Most items are words and nothing else.
  return nodes.some(node => hasSilent(node, 0)) ? plainText(nodes.map(node => spoken(node, 0))) : shown
}

function hasSilent(node: Nodes, depth: number): boolean {
  if (instead(node) !== undefined) return true
  if (!('children' in node) || depth > MAX_DEPTH) return false
  for (const child of node.children) if (hasSilent(child, depth + 1)) return true
  return false
}

function spoken(node: Nodes, depth: number): Nodes {
  const value = instead(node)
  if (value !== undefined) return { type: 'text', value }
  if (!('children' in node) || depth > MAX_DEPTH) return node
  return { ...node, children: node.children.map(child => spoken(child, depth + 1)) } as Nodes
}

function instead(node: Nodes): string | undefined {
  // “https://harbour.test/you-must-read” is an address, not a demand.
  if (node.type === 'link' && isAddress(node)) return OBJECT
  return node.type === 'inlineCode' && NEGATION.test(node.value) ? undefined : SILENT.get(node.type)
}

/** Whether a link shows where it leads and nothing else. */
function isAddress({ url, children: [only, more] }: Link): boolean {
  return only?.type === 'text' && !more && (url === only.value || url.endsWith(`//${only.value}`))
}
