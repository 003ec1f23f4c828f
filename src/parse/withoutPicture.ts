/**
 * What only decorates the words behind it: `📦 Package`, `:package: Package`. Symbols of one unit do where a space is
 * behind them: `∆T` and `⌘K` are terms. What has nothing else is a name of its own; letters and
 * digits in circles count.
 */
const PICTURE =
  /^(?:(?:[\u2190-\u245f\u2500-\u2bff]\s|[\u2190-\u245f\u2500-\u2bff]?\ufe0f|[\ud83c-\ud83e][\udc00-\udfff]|\u200d)+|:[a-z][\w+-]{1,40}:)\s*(?=\S)/

/** A text without the emoji and symbols before its words. */
export function withoutPicture(text: string): string {
  return text.replace(PICTURE, '')
}
