import { collapseWhitespace } from '../../text/collapseWhitespace.ts'

/** What points to a footnote that does not exist. */
const FOOTNOTE = /\s?\[\^[^\]\s]{1,20}\]$/

/**
 * What only decorates a term: `📦 Package`, `:package: Package`. Symbols of one unit do where a space is behind them: `∆T` and
 * `⌘K` are terms. What has nothing else is a term of its own.
 */
const DECORATION =
  /^(?:(?:[\u2190-\u2bff]\s|[\u2190-\u2bff]?\ufe0f|[\ud83c-\ud83e][\udc00-\udfff]|\u200d)+|:[a-z][\w+-]{1,40}:)\s*(?=\S)/

/** `*.md` are the files that end so. */
const PATTERN = /^\*\.\w/

/** A term without the colon behind it, a picture before it, the asterisks of emphasis gone wrong, a bullet of its own, and white space. */
export function cleanTerm(text: string): string {
  let term = collapseWhitespace(text).replace(FOOTNOTE, '').replace(DECORATION, '')
  while (term !== '' && ':：*_ '.includes(term.at(-1)!)) term = term.slice(0, -1)
  while (term !== '' && '*_ •'.includes(term[0]!) && !PATTERN.test(term)) term = term.slice(1)
  return term
}
