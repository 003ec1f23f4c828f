import type { RootContent } from 'mdast'
import type { Reading } from '../reading.ts'
import { joinDefinitions } from './definitionLists.ts'
import { foldDetails } from './foldDetails.ts'
import { foldTables } from './foldTables.ts'
import { type Piece, type PieceKind, pieceOf } from './piece.ts'
import { isDirective, splitDirective } from './splitDirective.ts'
import { splitHtml } from './splitHtml.ts'
import { type BeginEntries, splitParagraph } from './splitParagraph.ts'
import { splitTable } from './splitTable.ts'

/**
 * Takes the nodes of a section apart into the pieces that may be entries; together they are the nodes, in order.
 *
 * @param begin which lines of a paragraph begin entries besides those that are marked
 */
export function pieces(nodes: RootContent[], reading: Reading, begin?: BeginEntries): Piece[] {
  return joinDefinitions(foldDetails(foldTables(nodes, reading))).flatMap((node): Piece[] => {
    if (Array.isArray(node)) return [joined(node[0].type === 'html' ? 'details' : 'definition', node)]
    if (node.type === 'list') return node.children.map((item, index) => pieceOf('item', item, node, index))
    if (node.type === 'table') return splitTable(node, reading)
    if (node.type === 'html') return splitHtml(node, reading)
    if (node.type === 'code' && isDirective(node)) return splitDirective(node, reading)
    if (node.type === 'paragraph') return splitParagraph(node, reading, begin)
    return [pieceOf('node', node)]
  })
}

function joined(kind: PieceKind, nodes: [RootContent, ...RootContent[]]): Piece {
  return { ...pieceOf(kind, nodes[0]), nodes, end: nodes.at(-1)!.position!.end.offset! }
}
