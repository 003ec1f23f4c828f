import { type LineEnding, majorityLineEnding } from './majorityLineEnding.ts'

/**
 * The line ending that `text` lacks at its end, like those it has; null where nothing is missing. An empty
 * text lacks none.
 *
 * @example
 * missingFinalNewline('a\r\nb') // '\r\n'
 */
export function missingFinalNewline(text: string): LineEnding | null {
  return text === '' || text.endsWith('\n') || text.endsWith('\r') ? null : majorityLineEnding(text)
}
