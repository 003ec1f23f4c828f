import { escapeControls } from '../text/escapeControls.ts'
import { cutToWidth, displayWidth } from './displayWidth.ts'
import { entryParts } from './entryParts.ts'
import { placeOf, type ShownEntry } from './shownEntry.ts'

const HEADS = ['Place', 'Entry', 'Number', 'Level', 'Name', 'Text'] as const
const GAP = '  '
/** Enough of a column to tell its rows apart; the last one has what is left. */
const MIN_WIDTH = 12

/**
 * A table of entries, for people. Columns with nothing in them are left out.
 *
 * @param width in columns of a terminal; the longest columns are cut to fit. As wide as it has to be where null.
 */
export function queryTable(entries: readonly ShownEntry[], width: number | null): string {
  if (entries.length === 0) return ''
  const mixed = new Set(entries.map(({ found }) => found.entry)).size > 1
  const rows = entries.map(entry => {
    const { number, level, name, text } = entryParts(entry.found)
    return [placeOf(entry), mixed ? entry.found.entry : '', number, level, name, text].map(oneLine)
  })
  const used = HEADS.map((_, column) => column).filter(column => rows.some(row => row[column] !== ''))
  const table = [HEADS as readonly string[], ...rows].map(row => used.map(column => row[column]!))
  const widths = used.map((_, column) =>
    table.reduce((widest, row) => Math.max(widest, displayWidth(row[column]!)), 0),
  )
  if (width !== null) fit(widths, width)
  const rule = widths.map(columns => '-'.repeat(columns))
  const lines = [table[0]!, rule, ...table.slice(1)]
  return lines.map(row => `${lineOf(row, widths)}\n`).join('')
}

/** Takes columns from the widest until all fit. */
function fit(widths: number[], width: number): void {
  let over = widths.reduce((sum, columns) => sum + columns, GAP.length * (widths.length - 1)) - width
  while (over > 0) {
    const widest = Math.max(...widths)
    if (widest <= MIN_WIDTH) return
    widths[widths.indexOf(widest)] = widest - 1
    over--
  }
}

function lineOf(row: string[], widths: number[]): string {
  return row
    .map((cell, column) => {
      const cut = cutToWidth(cell, widths[column]!)
      return cut + ' '.repeat(widths[column]! - displayWidth(cut))
    })
    .join(GAP)
    .trimEnd()
}

function oneLine(text: string): string {
  return escapeControls(text).replace(/[\t\n]/g, ' ')
}
