/** Columns behind these name nothing, in a table that people wrote: each row looks for names in all of them. */
export const MAX_COLUMNS = 50
/** Rows that show what the columns of a table are; all of them would be read for each of them. */
export const SAMPLE = 10

/** A row of a table, of Markdown or HTML, with all that tells what its columns are. */
export interface Row {
  /** What a reader sees of each cell. */
  cells: string[]
  /** The cells of all rows of the table, its header first. */
  rows: readonly string[][]
  /** Whether the first of them only names the columns. */
  hasHeader: boolean
  /** Whether the first cell of every row below the header is bold, as labels are. */
  isLabelled: boolean
}
