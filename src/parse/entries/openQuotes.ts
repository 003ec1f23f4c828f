import type { RootContent, Strong } from 'mdast'
import { isSilent } from './isSilent.ts'

/**
 * The nodes of a section that is written in quotes, all of it or all but the paragraph that leads in, without their quotes.
 *
 * @returns null where it is not
 */
export function openQuotes(nodes: RootContent[]): RootContent[] | null {
  const said = nodes.filter(node => node.type !== 'html' && !isSilent(node))
  const quotes = said[0]?.type === 'paragraph' ? said.slice(1) : said
  if (quotes.length === 0 || quotes.some(({ type }) => type !== 'blockquote')) return null
  const opened = nodes.flatMap(node =>
    node.type === 'blockquote' ? (node.children as RootContent[]).map(asLabel) : [node],
  )
  const inner = quotes.flatMap(node => (node.type === 'blockquote' ? node.children : []))
  // A lone quote of one paragraph is a note.
  return inner.length === 1 && inner[0]!.type === 'paragraph' ? null : opened
}

/** In quotes no heading begins a section: it is a label in bold. */
function asLabel(node: RootContent): RootContent {
  if (node.type !== 'heading') return node
  const { children, position } = node
  const strong: Strong = { type: 'strong', children, position }
  return { type: 'paragraph', children: [strong], position }
}
