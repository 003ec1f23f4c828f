import { majorityLineEnding } from './majorityLineEnding.ts'

/** One line ending to be made like the others. */
export interface LineEndingEdit {
  /** UTF-16 offset. */
  start: number
  end: number
  before: string
  after: string
}

/**
 * Finds the line endings that differ from those of most lines; none where all are alike.
 *
 * @example
 * findLineEndings('a\nb\r\nc\n') // [{ start: 3, end: 5, before: '\r\n', after: '\n' }]
 */
export function findLineEndings(text: string): LineEndingEdit[] {
  if (!text.includes('\r')) return []
  const after = majorityLineEnding(text)
  const edits: LineEndingEdit[] = []
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    const before = match[0]
    const start = match.index
    if (before !== after) edits.push({ start, end: start + before.length, before, after })
  }
  return edits
}
