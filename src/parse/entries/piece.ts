import type { Code, Html, List, ListItem, Nodes, Paragraph, RootContent, Table, TableRow } from 'mdast'
import type { Row } from './row.ts'

/**
 * The smallest stretch of a section that can be an entry or begin one: a list item, a table row, a `<dt>` with what is in
 * the same piece of HTML, a `<details>` with all that it folds away, a paragraph with those behind it that begin with a
 * colon, lines of a paragraph, else a whole node.
 */
export type PieceKind =
  | 'item'
  | 'row'
  | 'header'
  | 'pair'
  | 'details'
  | 'definition'
  | 'end'
  | 'paragraph'
  | 'node'

export type Origin = List | Table | Paragraph | Html | Code

export interface Piece {
  kind: PieceKind
  /** The nodes of a piece of a paragraph or of HTML are cut to it. */
  nodes: [Nodes, ...Nodes[]]
  /** The node that the piece is a part of; null where it is whole. */
  origin: Origin | null
  /** Its place in its origin, from 0. */
  index: number
  /** The cells of a row of a table. */
  row?: Row
  /** Offsets in the parsed text. */
  start: number
  end: number
}

/** The list item, table row or node that a piece begins with. */
export function firstNode<Kind extends Nodes['type']>(
  piece: Piece,
  type: Kind,
): Extract<Nodes, { type: Kind }> | null {
  const [node] = piece.nodes
  return node.type === type ? (node as Extract<Nodes, { type: Kind }>) : null
}

/** The paragraph that a list item or a paragraph says its first words in, if it does. */
export function firstParagraph(piece: Piece): Paragraph | null {
  const [node] = piece.nodes
  if (node.type === 'paragraph') return node
  const first = node.type === 'listItem' ? node.children[0] : undefined
  return first?.type === 'paragraph' ? first : null
}

/** What stands in a piece behind its first paragraph. */
export function afterFirst(piece: Piece): Nodes[] {
  const [node, ...others] = piece.nodes
  return node.type === 'listItem' ? node.children.slice(1) : others
}

export function pieceOf(
  kind: PieceKind,
  node: RootContent | ListItem | TableRow,
  origin: Origin | null = null,
  index = 0,
): Piece {
  return {
    kind,
    nodes: [node],
    origin,
    index,
    start: node.position!.start.offset!,
    end: node.position!.end.offset!,
  }
}
