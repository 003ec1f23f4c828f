import type { RootContent } from 'mdast'
import { htmlText } from '../markdown/htmlText.ts'
import { linksIn } from '../markdown/linksIn.ts'
import { plainText } from '../markdown/plainText.ts'
import type { Block, BlockType } from '../model/index.ts'
import { collapseWhitespace } from '../text/collapseWhitespace.ts'
import type { Reading } from './reading.ts'

const TYPES: { [type: string]: BlockType } = {
  blockquote: 'quote',
  code: 'code',
  definition: 'definition',
  footnoteDefinition: 'footnote',
  html: 'html',
  list: 'list',
  table: 'table',
  thematicBreak: 'thematic-break',
}

/** Reads a node that is no heading, list of rules, entry or comment. */
export function block(node: RootContent, { source, places, definitions }: Reading): Block {
  const position = places.of(node)
  return {
    type: TYPES[node.type] ?? 'paragraph',
    text: node.type === 'html' ? collapseWhitespace(htmlText(node.value)) : plainText(node),
    markdown: source.slice(position.start.offset, position.end.offset),
    lang: node.type === 'code' ? (node.lang ?? null) : null,
    links: linksIn(node, definitions),
    position,
  }
}
