import type { List, ListItem, RootContent } from 'mdast'
import { plainText } from '../../markdown/plainText.ts'
import { countWords } from '../../text/countWords.ts'
import { cleanTerm } from './cleanTerm.ts'
import { isLetters } from './isLetters.ts'
import { isTerm } from './isTerm.ts'
import { splitTerm } from './splitTerm.ts'
import { type FoundTerm, termIn } from './termIn.ts'

/** One item with nothing but a list below it may be a term with its parts. */
const MIN_GROUPS = 2
/** A term has fewer parts than one group at least has terms: `- Tug`, and its purpose and crew below it. */
const SEVERAL = 3
/** Below a letter one term may stand alone, below the name of a term one remark. */
const MIN_TERMS = 2
const MAX_NAME_WORDS = 5

/**
 * The terms of a list whose items only name what they group: `- Ships`, and `- Tug: d` below it. What is marked is a
 * term with its parts.
 *
 * @returns the terms in lower case, and the names above the lists; null where a list is none of groups
 */
export function groupedTerms({ children }: List): { labels: string[]; nodes: RootContent[] } | null {
  if (children.length < MIN_GROUPS) return null
  const labels: string[] = []
  const nodes: RootContent[] = []
  let areGroups = false
  for (const { children: said } of children) {
    const [first, inner, more] = said
    if (first?.type !== 'paragraph' || inner?.type !== 'list' || more) return null
    const found = inner.children.map(termOf)
    if (!found.every(term => term !== null)) return null
    const name = cleanTerm(plainText(first))
    const isLetter = isLetters(name)
    if (!isName(name) || (!isLetter && (first.children[0]?.type !== 'text' || found.length < MIN_TERMS)))
      return null
    areGroups ||= isLetter || found.length >= SEVERAL
    for (const { term } of found) labels.push(term.toLowerCase())
    nodes.push(first, inner)
  }
  return areGroups ? { labels, nodes } : null
}

function termOf({ children: [first] }: ListItem): FoundTerm | null {
  const found = first?.type === 'paragraph' ? termIn(first) : null
  return found && (found.by === 'mark' || found.by === 'text') && found.definition !== '' ? found : null
}

/** “Other” is a label anywhere else. */
function isName(text: string): boolean {
  const words = countWords(text)
  return words === 1 || (words <= MAX_NAME_WORDS && isTerm(text, true) && splitTerm(text) === null)
}
