import { countWords } from '../../text/countWords.ts'

/** A line of more says something itself, as one that ends so. */
const MAX_WORDS = 5
const ENDS_AS_TEXT = /[:：,;.!?？]$/

/** Whether a line above a definition is short enough for a term, and does not end as text does. */
export function isTermLine(line: string): boolean {
  return countWords(line) <= MAX_WORDS && !ENDS_AS_TEXT.test(line)
}
