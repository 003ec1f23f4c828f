import { countWords } from '../../text/countWords.ts'
import { firstSaid } from '../entries/firstSaid.ts'
import type { Role } from '../entries/grammar.ts'
import type { OutlineSection } from '../outline.ts'
import type { Reading } from '../reading.ts'
import { readTitle } from '../readTitle.ts'
import { isOne, saysWhatItIs } from './areDefined.ts'
import { askedTerm } from './askedTerm.ts'
import { cleanTerm } from './cleanTerm.ts'
import { isBare } from './groupsTerms.ts'
import { inOrder } from './inOrder.ts'
import { isSaidInProse } from './isSaidInProse.ts'
import { isUnsaid } from './isUnsaid.ts'
import { type Evidence, ownRoles } from './ownRoles.ts'
import { withGroups } from './withGroups.ts'

/**
 * What the sections directly below a glossary are: first each by itself, then by its neighbours.
 *
 * @param evidence what else tells that they may be terms
 */
export function headingRoles(sections: OutlineSection[], evidence: Evidence, reading: Reading): Role[] {
  const titles = titlesOf(sections, reading)
  const own = withUnsaid(sections, ownRoles(sections, titles, evidence, reading))
  const said = withAsidesInOrder(sections, titles, withTitles(sections, titles, own, reading))
  return withGroups(sections, titles, said, reading)
}

function titlesOf(sections: OutlineSection[], reading: Reading): string[] {
  const written = sections.map(section => cleanTerm(readTitle(section, reading).said))
  const asked = written.map(askedTerm)
  // One heading that asks is about the words.
  return asked.length > 1 && asked.every(term => term !== null) ? asked : written
}

/** “Ubiquitous language” between two terms, with nothing but prose below it, is one. */
function withTitles(sections: OutlineSection[], titles: string[], roles: Role[], reading: Reading): Role[] {
  return roles.map((role, index) => {
    const isTitle = role === 'group' && isBetween(roles, index) && isSaidInProse(sections[index]!)
    return isTitle && reading.kindOf(titles[index]!).kind === 'glossary' ? 'entry' : role
  })
}

/** “Support” between “Stern” and “Tug” is a term, and an aside elsewhere. */
function withAsidesInOrder(sections: OutlineSection[], titles: string[], roles: Role[]): Role[] {
  const between = inOrder(
    titles,
    roles.map(role => role === 'entry'),
    sections.map((section, index) => roles[index] === 'aside' && isOne(section, titles[index]!)),
  )
  return roles.map((role, index) => {
    const isTerm =
      role === 'aside' &&
      (between[index] || isSaidBetween(sections, titles, roles, index)) &&
      firstSaid(sections[index]!.nodes)?.type === 'paragraph'
    return isTerm ? 'entry' : role
  })
}

/** Whether a title of one word stands between two terms and says below itself what it is: “A paper that allows …”. */
function isSaidBetween(sections: OutlineSection[], titles: string[], roles: Role[], index: number): boolean {
  return (
    isBetween(roles, index) &&
    countWords(titles[index]!) === 1 &&
    saysWhatItIs(sections[index]!, titles[index]!)
  )
}

function isBetween(roles: Role[], index: number): boolean {
  return roles[index - 1] === 'entry' && roles[index + 1] === 'entry'
}

/** Beside terms, a heading with nothing below it is one that is still to be defined; what has only headings may be a group. */
function withUnsaid(sections: OutlineSection[], roles: Role[]): Role[] {
  const depths = new Set(
    sections
      .filter((section, index) => roles[index] === 'entry' && !isBare(section))
      .map(({ heading }) => heading?.depth),
  )
  const completed = sections.map((section, index): Role => {
    const isTerm = roles[index] === 'part' && depths.has(section.heading?.depth) && isUnsaid(section)
    return isTerm ? 'entry' : roles[index]!
  })
  const isMost = 2 * completed.filter(role => role === 'entry').length > roles.length
  return roles.includes('entry') && isMost ? completed : roles
}
