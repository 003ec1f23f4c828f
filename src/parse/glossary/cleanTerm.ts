import { collapseWhitespace } from '../../text/collapseWhitespace.ts'
import { withoutPicture } from '../withoutPicture.ts'

/** What points to a footnote that does not exist. */
const FOOTNOTE = /\s?\[\^[^\]\s]{1,20}\]$/

/** An id as Elastic's pages give it: `$$$glossary-shard$$$ shard`. */
const ANCHOR = /^\$\$\$[^\s$]{1,80}\$\$\$\s?/

/** `*.md` are the files that end so. */
const PATTERN = /^\*\.\w/

/** A term without the colon behind it, an id or a picture before it, the asterisks of emphasis gone wrong, a bullet of its own, and white space. */
export function cleanTerm(text: string): string {
  let term = withoutPicture(collapseWhitespace(text).replace(ANCHOR, '').replace(FOOTNOTE, ''))
  while (term !== '' && ':：*_ '.includes(term.at(-1)!)) term = term.slice(0, -1)
  while (term !== '' && '*_ •'.includes(term[0]!) && !PATTERN.test(term)) term = term.slice(1)
  return term
}
