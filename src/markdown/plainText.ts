import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { collapseWhitespace } from '../text/collapseWhitespace.ts'
import { htmlText } from './htmlText.ts'
import { isLineBreak } from './isLineBreak.ts'
import { withoutAttributes } from './withoutAttributes.ts'

/** Deeper than any text that people write; `limitNesting` keeps trees below it, custom parsers may not. */
const MAX_DEPTH = 1000
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

/** What a reader sees of a node or of blocks, white space collapsed: text, code and image descriptions, but no tags of HTML. */
export function plainText(nodes: Nodes | readonly Nodes[]): string {
  return collapseWhitespace('type' in nodes ? raw(nodes, 0, false) : rawAll(nodes, 0, false, ' '))
}

function raw(node: Nodes, depth: number, isInline: boolean): string {
  if (node.type === 'text') return withoutAttributes(node.value)
  if ((isInline || node.type === 'break') && isLineBreak(node)) return ' '
  if (node.type === 'html') return isInline ? '' : htmlText(node.value)
  if (!('children' in node)) return textOf(node)
  if (depth > MAX_DEPTH) return ''
  const isPhrasing = PHRASING.has(node.type)
  return rawAll(node.children, depth + 1, isPhrasing, isPhrasing ? '' : ' ')
}

function rawAll(nodes: readonly Nodes[], depth: number, isInline: boolean, separator: string): string {
  let text = ''
  for (let index = 0; index < nodes.length; index++)
    text += (index === 0 ? '' : separator) + raw(nodes[index]!, depth, isInline)
  return text
}
