import { collapseWhitespace } from '../../text/collapseWhitespace.ts'

/** A term without the colon behind it, the asterisks of emphasis gone wrong, and white space. */
export function cleanTerm(text: string): string {
  let term = collapseWhitespace(text)
  while (term !== '' && ':：*_ '.includes(term.at(-1)!)) term = term.slice(0, -1)
  while (term !== '' && '*_ '.includes(term[0]!)) term = term.slice(1)
  return term
}
