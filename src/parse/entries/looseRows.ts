import type { Paragraph, RootContent } from 'mdast'
import { plainText } from '../../markdown/plainText.ts'
import { type Piece, pieceOf } from './piece.ts'
import { MAX_COLUMNS } from './row.ts'

const DASHES = /^:?-{1,200}:?$/
const BAR = /\\?\|/g
/** White space of a text is collapsed: no cell has one in it. */
const CUT = '\n'

/**
 * The rows of a table that has a blank line behind each of them, as exports leave them, so that none is one to Markdown.
 *
 * @param source what was parsed
 */
export function looseRows(nodes: RootContent[], source: string): Map<RootContent, Piece> {
  const cellsOf = (node: RootContent | undefined) => cellsIn(node, source)
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

function cellsIn(node: RootContent | undefined, source: string): string[] | null {
  if (node?.type !== 'paragraph' || node.position!.start.line !== node.position!.end.line) return null
  const [first] = node.children
  if (first?.type !== 'text' || !first.value.startsWith('|')) return null
  const text = plainText(node).trim()
  if (text.length < 2 || !text.endsWith('|')) return null
  const cells = cutCells(text, source.slice(node.position!.start.offset!, node.position!.end.offset!))
  return cells.slice(1, -1).map(cell => cell.trim())
}

/** Cuts a row at its bars, but for those that a backslash makes a part of a cell, in code too, as GFM has it. */
function cutCells(text: string, written: string): string[] {
  const bars = written.match(BAR) ?? []
  // There are more where an address has some.
  const isAlike = bars.length === text.match(BAR)?.length
  let at = 0
  const cut = text.replace(BAR, () => (isAlike && bars[at++]!.startsWith('\\') ? '|' : CUT))
  return cut.split(CUT, MAX_COLUMNS + 2)
}

function isDashes(cells: string[] | null): boolean {
  return cells?.every(cell => DASHES.test(cell)) ?? false
}
