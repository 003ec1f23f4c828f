import type { Paragraph, RootContent } from 'mdast'
import { plainText } from '../../markdown/plainText.ts'
import { type Piece, pieceOf } from './piece.ts'
import { MAX_COLUMNS } from './row.ts'

const DASHES = /^:?-{1,200}:?$/

/** The rows of a table that has a blank line behind each of them, as exports leave them, so that none is one to Markdown. */
export function looseRows(nodes: RootContent[]): Map<RootContent, Piece> {
  const pieces = new Map<RootContent, Piece>()
  for (let index = 1; index < nodes.length; index++) {
    if (!isDashes(cellsOf(nodes[index]))) continue
    const header = cellsOf(nodes[index - 1])
    const run: Paragraph[] = []
    while (header && cellsOf(nodes[index + 1])?.length === header.length)
      run.push(nodes[++index] as Paragraph)
    if (!header || run.length === 0) continue
    const rows = [header, ...run.map(node => cellsOf(node)!)]
    const row = { rows, hasHeader: true, isLabelled: false }
    run.forEach((node, at) => {
      pieces.set(node, { ...pieceOf('row', node), row: { ...row, cells: rows[at + 1]! } })
    })
    const named = nodes[index - run.length - 1]!
    pieces.set(named, { ...pieceOf('header', named), row: { ...row, cells: header } })
  }
  return pieces
}

function cellsOf(node: RootContent | undefined): string[] | null {
  if (node?.type !== 'paragraph' || node.position!.start.line !== node.position!.end.line) return null
  const [first] = node.children
  if (first?.type !== 'text' || !first.value.startsWith('|')) return null
  const text = plainText(node).trim()
  if (text.length < 2 || !text.endsWith('|')) return null
  const cells = text.slice(1, -1).split('|', MAX_COLUMNS)
  return cells.map(cell => cell.trim())
}

function isDashes(cells: string[] | null): boolean {
  return cells?.every(cell => DASHES.test(cell)) ?? false
}
