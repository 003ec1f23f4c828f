import type { Html, Nodes } from 'mdast'
import { collapseWhitespace } from '../../text/collapseWhitespace.ts'
import { firstNode, firstParagraph, type Piece } from '../entries/piece.ts'

const ABBR = /<abbr\b[^<>]*\btitle\s*=\s*(?:"([^"<>]{1,200})"|'([^'<>]{1,200})')/i
/** A term has its tag first, or in bold. */
const MAX_CHILDREN = 2
/** More than a tag before the term has. */
const MAX_HTML = 400

/** What the tag of an abbreviation says that it is short for: `<abbr title="Continuous Integration">CI</abbr>`. */
export function abbrTitle(piece: Piece): string | null {
  const html = firstNode(piece, 'html')?.value.slice(0, MAX_HTML) ?? inText(firstParagraph(piece))
  if (html === '') return null
  const [, double, single] = ABBR.exec(html) ?? []
  return collapseWhitespace(double ?? single ?? '') || null
}

function inText(node: Nodes | null): string {
  if (!node || !('children' in node)) return ''
  const [first] = node.children
  const children: Nodes[] = first && 'children' in first ? first.children : node.children
  const tag = children.slice(0, MAX_CHILDREN).find((child): child is Html => child.type === 'html')
  return tag?.value ?? ''
}
