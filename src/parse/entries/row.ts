/** A row of a table, of Markdown or HTML, with all that tells what its columns are. */
export interface Row {
  /** What a reader sees of each cell. */
  cells: string[]
  /** The cells of all rows of the table, its header first. */
  rows: readonly string[][]
  /** Whether the first of them only names the columns. */
  hasHeader: boolean
}
