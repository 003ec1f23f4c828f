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
 * Whether a section below a glossary lists all of its terms: the headings beside “Terms” are none, unless one of them
 * says what it is. Lists below them may hold more.
 */
export function holdsAllTerms(sections: readonly OutlineSection[], reading: Reading): boolean {
  const titleOf = (section: OutlineSection) => cleanTerm(readTitle(section, reading).said)
  return (
    sections.some(section => ALL.test(titleOf(section)) && listsTerms(section, reading)) &&
    !sections.some(section => saysWhatItIs(section, titleOf(section)))
  )
}
