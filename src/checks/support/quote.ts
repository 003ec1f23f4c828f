import { collapseWhitespace } from '../../text/collapseWhitespace.ts'

/** As much as tells one from another, in one line of a terminal. */
const MAX_LENGTH = 60

/** Quotes text of a handbook in a message: on one line, and not too long. */
export function quote(text: string): string {
  const line = collapseWhitespace(text)
  if (line.length <= MAX_LENGTH) return `“${line}”`
  // Never between the two halves of a character outside the basic plane.
  const end = /[\ud800-\udbff]/.test(line[MAX_LENGTH - 1]!) ? MAX_LENGTH - 1 : MAX_LENGTH
  return `“${line.slice(0, end).trimEnd()}…”`
}
