import type { RootContent, TableRow } from 'mdast'
import { plainText } from '../../markdown/plainText.ts'
import { firstSaid } from '../entries/firstSaid.ts'
import { SAMPLE } from '../entries/row.ts'
import type { OutlineSection } from '../outline.ts'
import { COLUMNS } from './termColumns.ts'

/** One table with fields may be one of terms. */
const MIN_TABLES = 2

/**
 * Whether the tables below headings have mostly rows of the same names, as those of fields do: “Formula”, “Owner”. In
 * glossaries of several groups few terms stand in two.
 */
export function haveFieldTables(sections: OutlineSection[]): boolean {
  const tables = sections.map(({ nodes }) => rowsOf(nodes)).filter(rows => rows.size > 0)
  const counts = new Map<string, number>()
  for (const name of tables.flatMap(rows => [...rows])) counts.set(name, (counts.get(name) ?? 0) + 1)
  const isAlike = (rows: Set<string>) =>
    2 * [...rows].filter(name => counts.get(name)! > 1).length > rows.size
  const alike = tables.filter(isAlike)
  return alike.length >= MIN_TABLES && 2 * alike.length > tables.length
}

/** What the rows of the table that a section begins with are called, unless its header says that they are terms. */
function rowsOf(nodes: RootContent[]): Set<string> {
  const first = firstSaid(nodes)
  if (first?.type !== 'table') return new Set()
  const [header = '', ...names] = first.children.slice(0, 1 + SAMPLE).map(nameOf)
  // Numbers count the rows of a table, whatever it holds.
  return new Set(COLUMNS.label.test(header) ? [] : names.filter(name => /\p{L}/u.test(name)))
}

function nameOf({ children: [cell] }: TableRow): string {
  return cell ? plainText(cell).trim().toLowerCase() : ''
}
