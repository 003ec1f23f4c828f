import { collapseWhitespace } from '../../text/collapseWhitespace.ts'

/** What two texts share that readers take for the same: case, white space and the mark at the end left out. */
export function key(text: string): string {
  const line = collapseWhitespace(text).toLowerCase()
  let end = line.length
  while (end > 0 && '.!?;:, '.includes(line[end - 1]!)) end--
  return line.slice(0, end)
}
