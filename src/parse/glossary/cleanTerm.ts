import { collapseWhitespace } from '../../text/collapseWhitespace.ts'

/** What points to a footnote that does not exist. */
const FOOTNOTE = /\s?\[\^[^\]\s]{1,20}\]$/

/** A term without the colon behind it, the asterisks of emphasis gone wrong, a bullet of its own, and white space. */
export function cleanTerm(text: string): string {
  let term = collapseWhitespace(text).replace(FOOTNOTE, '')
  while (term !== '' && ':：*_ '.includes(term.at(-1)!)) term = term.slice(0, -1)
  while (term !== '' && '*_ •'.includes(term[0]!)) term = term.slice(1)
  return term
}
