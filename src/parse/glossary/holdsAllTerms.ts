import type { OutlineSection } from '../outline.ts'
import type { Reading } from '../reading.ts'
import { readTitle } from '../readTitle.ts'
import { saysWhatItIs } from './areDefined.ts'
import { cleanTerm } from './cleanTerm.ts'
import { listsTerms } from './termsBelow.ts'
import { TITLE_WORDS } from './titleWords.ts'

/** Titles of all the words of a page, and not of some of them. */
const ALL = new RegExp(
  `^(?:(?:the )?(?:terms|terminology|definitions|vocabulary|terms and definitions)|${TITLE_WORDS.map(({ terms }) => terms).join('|')})$`,
  'i',
)

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
