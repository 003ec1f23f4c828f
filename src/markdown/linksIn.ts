import type { Definition, Nodes } from 'mdast'
import type { Link } from '../model/index.ts'
import { plainText } from './plainText.ts'
import { walk } from './walk.ts'

/** The links in a node in document order; references are resolved by the definitions of the file. */
export function linksIn(node: Nodes, definitions: Map<string, Definition>): Link[] {
  const links: Link[] = []
  // Most paragraphs are one run of text.
  if ('children' in node && node.children.every(({ type }) => type === 'text')) return links
  walk(node, inner => {
    if (inner.type !== 'link' && inner.type !== 'linkReference') return
    const target = inner.type === 'link' ? inner : definitions.get(inner.identifier)
    if (target) links.push({ text: plainText(inner), url: target.url, title: target.title ?? null })
  })
  return links
}
