import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { collapseWhitespace } from '../text/collapseWhitespace.ts'

/** Deeper than any text that people write; `limitNesting` keeps trees below it, custom parsers may not. */
const MAX_DEPTH = 1000
const LINE_BREAK = /^<br\s*\/?>$/i
/** Nodes whose children are words of one text; the children of all others are set apart by a space. */
const PHRASING = new Set([
  'paragraph',
  'heading',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'tableCell',
])

/** What a reader sees of a node, white space collapsed: text, code and image descriptions, but no HTML. */
export function plainText(...nodes: Nodes[]): string {
  return collapseWhitespace(nodes.map(node => raw(node, 0)).join(' '))
}

function raw(node: Nodes, depth: number): string {
  if (node.type === 'text') return node.value
  if (node.type === 'break') return ' '
  if (node.type === 'html') return LINE_BREAK.test(node.value) ? ' ' : ''
  if (!('children' in node)) return textOf(node)
  if (depth > MAX_DEPTH) return ''
  const separator = PHRASING.has(node.type) ? '' : ' '
  return node.children.map(child => raw(child, depth + 1)).join(separator)
}
