import type { Html, Paragraph, RootContent } from 'mdast'
import { htmlSeen } from '../entries/htmlSeen.ts'
import type { Piece } from '../entries/piece.ts'
import { pieces } from '../entries/pieces.ts'
import type { Reading } from '../reading.ts'
import { termLines } from './termLines.ts'

/** A heading alone in its HTML; that of the first level is the title of a page. */
const HEADING = /^\s*<(h[2-6])\b[^<>]{0,300}>([^\n]{1,300}?)<\/\1>\s*$/i
const ASKS = /[?？]$/
/** One is the title of what follows. */
const MIN_HEADINGS = 2

/** The pieces of a section of a glossary; headings of HTML are the lines in bold that they are for readers. */
export function termPieces(nodes: RootContent[], reading: Reading): Piece[] {
  const titles = nodes.map(node => (node.type === 'html' ? titleOf(node) : null))
  const areTerms = titles.filter(Boolean).length >= MIN_HEADINGS
  return pieces(areTerms ? nodes.map((node, index) => titles[index] ?? node) : nodes, reading, termLines)
}

function titleOf({ value, position }: Html): Paragraph | null {
  const seen = htmlSeen(HEADING.exec(value)?.[2] ?? '')
  if (seen === '' || ASKS.test(seen)) return null
  const at = { position: position! }
  return {
    type: 'paragraph',
    children: [{ type: 'strong', children: [{ type: 'text', value: seen, ...at }], ...at }],
    ...at,
  }
}
