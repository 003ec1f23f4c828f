import type { Html, RootContent } from 'mdast'
import type { Reading } from '../reading.ts'
import { foldDetails } from './foldDetails.ts'
import { type Piece, pieceOf } from './piece.ts'
import { splitHtml } from './splitHtml.ts'
import { splitParagraph } from './splitParagraph.ts'
import { splitTable } from './splitTable.ts'

/** Takes the nodes of a section apart into the pieces that may be entries; together they are the nodes, in order. */
export function pieces(nodes: RootContent[], reading: Reading): Piece[] {
  return foldDetails(nodes).flatMap((node): Piece[] => {
    if (Array.isArray(node)) return [folded(node)]
    if (node.type === 'list') return node.children.map((item, index) => pieceOf('item', item, node, index))
    if (node.type === 'table') return splitTable(node, reading)
    if (node.type === 'html') return splitHtml(node, reading)
    if (node.type === 'paragraph') return splitParagraph(node, reading)
    return [pieceOf('node', node)]
  })
}

function folded(nodes: [Html, ...RootContent[]]): Piece {
  return { ...pieceOf('details', nodes[0]), nodes, end: nodes.at(-1)!.position!.end.offset! }
}
