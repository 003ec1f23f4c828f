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
  /** The better one of several `text` columns. */
  best: RegExp | null
  aliases: RegExp | null
}

/** The columns that the header row names; null where it names none of them. */
export function namedColumns(cells: string[], names: ColumnNames): Columns | null {
  const label = cells.findIndex(cell => names.label.test(cell))
  const find = (pattern: RegExp | null, ...others: number[]) =>
    pattern ? cells.findIndex((cell, index) => !others.includes(index) && pattern.test(cell)) : -1
  const best = find(names.best, label)
  const text = best < 0 ? find(names.text, label) : best
  if (label < 0 || text < 0) return null
  return { label, text, aliases: find(names.aliases, label, text) }
}
