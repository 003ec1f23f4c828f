import { without } from '../diff/without.ts'

/** Whether a table has more rows or columns or fewer, or a row that has no cell of any of the rows that went. */
export function otherRows(before: string, after: string): boolean {
  const [old, current] = [rowsOf(before), rowsOf(after)]
  if (old.length !== current.length || old[0]!.length !== current[0]!.length) return true
  const sign = (row: string[]) => row.join('|')
  const gone = without(old, current, sign).flat()
  return without(current, old, sign).some(row => !row.some(cell => cell !== '' && gone.includes(cell)))
}

function rowsOf(markdown: string): string[][] {
  return markdown.split('\n').map(line => line.split('|').map(cell => cell.trim()))
}
