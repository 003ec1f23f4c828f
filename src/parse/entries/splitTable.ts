import type { Table, TableRow } from 'mdast'
import { plainText } from '../../markdown/plainText.ts'
import type { Reading } from '../reading.ts'
import { cutNode } from './cutNode.ts'
import { type Piece, pieceOf } from './piece.ts'
import { MAX_COLUMNS } from './row.ts'

/** A table as its header, with the row of dashes below it, and its rows. */
export function splitTable(table: Table, reading: Reading): Piece[] {
  const [header, first] = table.children
  if (!header || !first) return [pieceOf('node', table)]
  const end = endOfNextLine(reading.text, header.position!.end.offset!, first.position!.start.offset!)
  const withDashes = cutNode(header, header.position!.start.offset!, end, reading)
  const rows = table.children.map(row => row.children.slice(0, MAX_COLUMNS).map(cell => plainText(cell)))
  const isLabelled = table.children.slice(1).every(isBold)
  return table.children.map((row, index): Piece => {
    const piece = index === 0 ? pieceOf('header', withDashes, table) : pieceOf('row', row, table, index)
    return { ...piece, row: { cells: rows[index]!, rows, hasHeader: true, isLabelled } }
  })
}

function endOfNextLine(text: string, from: number, limit: number): number {
  return from + text.slice(from, limit).trimEnd().length
}

function isBold({ children: [cell] }: TableRow): boolean {
  return cell?.children.length === 1 && cell.children[0]!.type === 'strong'
}
