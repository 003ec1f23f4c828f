import type { Columns } from '../entries/namedColumns.ts'
import type { Row } from '../entries/row.ts'
import { COLUMNS, isRoster, PLACES, termColumns } from './termColumns.ts'

/** The column that the fields of a program have. */
const TYPE = /^(?:[a-z]+ )?type$/i
/** The column of the terms, whatever stands beside it. */
const TERM = /^terms?$/i

/**
 * The columns of terms and what defines them, where the header of a table names either. Labels in bold beside a column
 * that defines are terms, whatever theirs is called: `Code | Full name`.
 */
export function headedColumns({ rows, hasHeader, isLabelled }: Row): Columns | null {
  if (!hasHeader) return null
  const named = termColumns(rows)
  const header = rows[0]!
  if (named || isRoster(rows) || header.some(name => TYPE.test(name) || PLACES.test(name))) return named
  const text = isLabelled ? header.findIndex(name => COLUMNS.text.test(name)) : -1
  if (text > 0) return { label: 0, text, aliases: -1 }
  return TERM.test(header[0]!) && header.length > 1 ? { label: 0, text: 1, aliases: -1 } : null
}
