import type { Columns } from '../entries/namedColumns.ts'
import type { Row } from '../entries/row.ts'
import { COLUMNS, isRoster, termColumns } from './termColumns.ts'

/** The column that the fields of a program have. */
const TYPE = /^(?:[a-z]+ )?type$/i

/**
 * The columns of terms and what defines them, where the header of a table names either. Labels in bold beside a column
 * that defines are terms, whatever theirs is called: `Code | Full name`.
 */
export function headedColumns({ rows, hasHeader, isLabelled }: Row): Columns | null {
  if (!hasHeader) return null
  const named = termColumns(rows)
  const header = rows[0]!
  if (named || !isLabelled || isRoster(rows) || header.some(name => TYPE.test(name))) return named
  const text = header.findIndex(name => COLUMNS.text.test(name))
  return text > 0 ? { label: 0, text, aliases: -1 } : null
}
