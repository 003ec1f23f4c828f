import type { Table, TableRow } from 'mdast'
import { plainText } from '../../markdown/plainText.ts'

/** Which columns of a table hold what an entry is called and what explains or answers it. */
export interface Columns {
  label: number
  text: number
  /** The column of other names; -1 where there is none. */
  aliases: number
}

/** Names that the header row gives to columns, in lower case. */
export interface ColumnNames {
  label: RegExp
  text: RegExp
  aliases: RegExp | null
}

/** The columns that the header row names; null where it names none of them. */
export function namedColumns(table: Table, names: ColumnNames): Columns | null {
  const cells = cellsOf(table.children[0]!)
  const label = cells.findIndex(cell => names.label.test(cell))
  const text = cells.findIndex((cell, index) => index !== label && names.text.test(cell))
  if (label < 0 || text < 0) return null
  const aliases = names.aliases
    ? cells.findIndex((cell, index) => index !== label && index !== text && names.aliases!.test(cell))
    : -1
  return { label, text, aliases }
}

/** What a reader sees of each cell, without the number signs and footnote marks that headers have. */
export function cellsOf(row: TableRow): string[] {
  return row.children.map(cell => plainText(cell))
}
