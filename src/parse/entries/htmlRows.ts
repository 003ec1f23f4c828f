import { htmlSeen } from './htmlSeen.ts'
import type { PieceKind } from './piece.ts'
import { MAX_COLUMNS, type Row } from './row.ts'

/** Where a piece of HTML is cut, and what begins there. */
export interface Cut {
  at: number
  kind: PieceKind
  row?: Row
}

const TAG = /<(\/?)(table|tr|dl|dt|details)\b[^<>]*>/gi
const CELL = /<t[dh]\b[^<>]*>/gi
const SPANS = /<t[dh]\b[^<>]*\bcolspan\b/i
const CELL_END = /<\/t[dhr]\b/i

/** The rows of the tables in a piece of HTML; none where tables stand in tables or hold entries of another shape. */
export function htmlRows(html: string): Cut[] {
  const cuts: Cut[] = []
  let isOpen = false
  let starts: number[] = []
  for (const { 0: tag, 1: slash, 2: name, index } of html.matchAll(TAG)) {
    const lower = name!.toLowerCase()
    if (lower !== 'table' && lower !== 'tr') return []
    if (lower === 'tr') {
      if (isOpen && !slash) starts.push(index)
      continue
    }
    if (isOpen === (slash === '')) return []
    isOpen = slash === ''
    if (isOpen) continue
    for (const cut of rowsOf(html, starts, index)) cuts.push(cut)
    cuts.push({ at: index, kind: 'end' }, { at: index + tag.length, kind: 'node' })
    starts = []
  }
  return isOpen ? [] : cuts
}

function rowsOf(html: string, starts: number[], end: number): Cut[] {
  const written = starts.map((start, index) => html.slice(start, starts[index + 1] ?? end))
  const all = written.map(cellsIn)
  // Above the names of the columns, a cell over all of them names the table.
  const first = isName(written[0], all[0]) && isHeader(written[1]) && all[1]!.length > 1 ? 1 : 0
  const rows = all.slice(first)
  const hasHeader = isHeader(written[first])
  return starts.map((at, index) =>
    index < first || (index === first && hasHeader)
      ? { at, kind: 'header' }
      : { at, kind: 'row', row: { cells: all[index]!, rows, hasHeader, isLabelled: false } },
  )
}

/** A cell of names before the first data is the header of its row. */
function isHeader(row = ''): boolean {
  return /<th\b/i.test(row) && !/<td\b/i.test(row)
}

function isName(row = '', cells: string[] = []): boolean {
  return cells.length === 1 && SPANS.test(row)
}

function cellsIn(row: string): string[] {
  const opens = [...row.matchAll(CELL)]
  return opens.slice(0, MAX_COLUMNS).map(({ index, 0: tag }, number) => {
    const inside = row.slice(index + tag.length, opens[number + 1]?.index)
    // What stands behind the end of a cell or a row is in none.
    return withoutMarks(htmlSeen(inside.slice(0, CELL_END.exec(inside)?.index)))
  })
}

/** Authors write Markdown in HTML, where it stays as it is: `<td>**T**</td>`. */
function withoutMarks(cell: string): string {
  return /^(\*\*|__)[^*_]+\1$/.test(cell) ? cell.slice(2, -2) : cell
}
