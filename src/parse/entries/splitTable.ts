import type { Table } from 'mdast'
import type { Reading } from '../reading.ts'
import { cutNode } from './cutNode.ts'
import { type Piece, pieceOf } from './piece.ts'

/** A table as its header, with the row of dashes below it, and its rows. */
export function splitTable(table: Table, reading: Reading): Piece[] {
  const [header, first] = table.children
  if (!header || !first) return [pieceOf('node', table)]
  const end = endOfNextLine(reading.text, header.position!.end.offset!, first.position!.start.offset!)
  const withDashes = cutNode(header, header.position!.start.offset!, end, reading)
  return table.children.map((row, index) =>
    pieceOf(index === 0 ? 'header' : 'row', index === 0 ? withDashes : row, table, index),
  )
}

function endOfNextLine(text: string, from: number, limit: number): number {
  return from + text.slice(from, limit).trimEnd().length
}
