import type { OutlineSection } from '../outline.ts'
import type { Reading } from '../reading.ts'
import { readTitle } from '../readTitle.ts'
import { saysWhatItIs } from './areDefined.ts'
import { cleanTerm } from './cleanTerm.ts'
import { listsTerms } from './termsBelow.ts'

/** Titles of all the words of a page, and not of some of them. */
const ALL =
  /^(?:the )?(?:terms|terminology|definitions|vocabulary|terms and definitions|begriffe|termes|términos|termos|termini|begrippen|pojęcia|pojmy|термины|терміни|terimler|thuật ngữ|istilah|begrepp|المصطلحات|用語(?:一覧|定義)?|术语(?:表|列表|清单)?|용어(?: ?목록)?)$/i

/**
 * The section below a glossary that lists all of its terms: what stands beside “Terms” is about these, unless one of the other
 * headings says what it is.
 */
export function holdsAllTerms(sections: readonly OutlineSection[], reading: Reading): OutlineSection | null {
  const titleOf = (section: OutlineSection) => cleanTerm(readTitle(section, reading).said)
  const all = sections.find(section => ALL.test(titleOf(section)) && listsTerms(section, reading))
  return all && !sections.some(section => saysWhatItIs(section, titleOf(section))) ? all : null
}
