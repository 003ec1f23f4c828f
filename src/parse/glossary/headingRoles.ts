import type { RootContent } from 'mdast'
import { countWords } from '../../text/countWords.ts'
import { comments } from '../comments.ts'
import { isAside } from '../entries/asides.ts'
import { endsInColon } from '../entries/endsInColon.ts'
import { firstSaid } from '../entries/firstSaid.ts'
import type { Role } from '../entries/grammar.ts'
import { isSilent } from '../entries/isSilent.ts'
import { isLinkList } from '../isLinkList.ts'
import type { OutlineSection } from '../outline.ts'
import type { Reading } from '../reading.ts'
import { readTitle } from '../readTitle.ts'
import { areDefined, areDescribed, areSorted, hasDefinition, isOne, saysWhatItIs } from './areDefined.ts'
import { areWordRules } from './areWordRules.ts'
import { askedTerm } from './askedTerm.ts'
import { cleanTerm } from './cleanTerm.ts'
import { groupsAmong } from './groupsAmong.ts'
import { haveFields } from './haveFields.ts'
import { haveFieldTables } from './haveFieldTables.ts'
import { haveSchemas } from './haveSchemas.ts'
import { holdsDefined } from './holdsDefined.ts'
import { inOrder } from './inOrder.ts'
import { isInProse } from './isInProse.ts'
import { isLeadIn } from './isLeadIn.ts'
import { isLetters } from './isLetters.ts'
import { isTitle } from './isTerm.ts'
import { hasTermTable, listsTerms, termsIn } from './termsBelow.ts'

const IS_GLOSSARY = /\bgloss(?:ary|ar|aire|ario|ário)\b/i
const ASKS = /[?？]$/
/** Beside groups of terms, a heading of more words says what it is about. */
const MAX_BESIDE_GROUPS = 5

/** `R` among so many other headings is a language, where others divide the alphabet. */
const MIN_OTHERS = 5

/** What tells, beside the sections below a title, whether they are terms. */
export interface Evidence {
  /**
   * Whether the title says that it is a glossary; below a “Dashboard definitions” headings are only headings, unless what
   * stands below them defines them.
   */
  sure: boolean
  /** Whether the title names terms all the same: “State terms”. */
  isNamed: boolean
  /** Whether prose stands before them that defines nothing. */
  isAbout: boolean
  /** Whether a list or a table of terms does. */
  holdsTerms: boolean
  /** Whether the title is a letter itself: below it, `R` is a name. */
  isLetter: boolean
}

/**
 * What the sections directly below a glossary are.
 *
 * @param evidence what else tells that they may be terms
 */
export function headingRoles(
  sections: OutlineSection[],
  { sure, isNamed, isAbout, holdsTerms, isLetter }: Evidence,
  reading: Reading,
): Role[] {
  // Behind a list or a table of terms, headings go on with it, unless all are described as terms are.
  const isMixed = sure && holdsTerms && sections.every(isSaidInProse)
  // Behind prose about the words, one heading does.
  if ((isAbout && sections.length === 1) || holdsTerms) sure = false
  const written = sections.map(section => cleanTerm(readTitle(section, reading).said))
  const asked = written.map(askedTerm)
  // One heading that asks is about the words.
  const titles = asked.length > 1 && asked.every(term => term !== null) ? asked : written
  // “Glossary” below “Concepts & glossary”: what stands beside it is about the concepts.
  if (sections.some((section, index) => IS_GLOSSARY.test(titles[index]!) && listsTerms(section, reading)))
    sure = false
  const isDefining =
    sure ||
    areDefined(sections, titles) ||
    areSorted(sections, titles) ||
    ((isNamed || isMixed) && areDescribed(sections, titles))
  const areFields = haveFieldTables(sections)
  const divide = !isLetter && MIN_OTHERS * titles.filter(isLetters).length > titles.length
  const roles = sections.map((section, index): Role => {
    const title = titles[index]!
    // A glossary in a glossary: “Abbreviations” below “Glossary”; but “Term” may be one, with what it is below it.
    const isOwn = reading.kindOf(title).kind === 'rules' || isSaidOnly(section, title)
    return isOwn ? ownRole(section, title, { isDefining, haveFields: areFields, divide }, reading) : 'group'
  })
  const between = inOrder(
    titles,
    roles.map(role => role === 'entry'),
    sections.map((section, index) => roles[index] === 'aside' && isOne(section, titles[index]!)),
  )
  between.forEach((is, index) => {
    if (is && roles[index] === 'aside' && firstSaid(sections[index]!.nodes)?.type === 'paragraph')
      roles[index] = 'entry'
  })
  // Beside terms, a heading with nothing below it is one that is still to be defined.
  const depths = new Set(
    sections.filter((_, index) => roles[index] === 'entry').map(({ heading }) => heading?.depth),
  )
  const unsaid = sections.map(
    (section, index) =>
      roles[index] === 'part' && depths.has(section.heading?.depth) && isUnsaid(section, reading),
  )
  const terms = roles.filter((role, index) => role === 'entry' || unsaid[index])
  if (roles.includes('entry') && 2 * terms.length > roles.length)
    unsaid.forEach((is, index) => {
      if (is) roles[index] = 'entry'
    })
  const candidates = sections.filter((_, index) => roles[index] === 'entry')
  const candidateTitles = titles.filter((_, index) => roles[index] === 'entry')
  // Where nothing but lists and code stands below all headings, they are those of a reference.
  if (haveFields(candidates)) return roles
  if (!candidates.some(isInProse) || areWordRules(candidates, candidateTitles) || haveSchemas(sections))
    return roles.map(role => (role === 'entry' ? 'group' : role))
  const groups = areFields
    ? new Set<OutlineSection>()
    : groupsAmong(
        candidates.filter(section => !hasDefinition(section)),
        roles.includes('group'),
        reading,
      )
  const count = groups.size + roles.filter(role => role === 'group').length
  // What stands beside more groups is a term only if it is defined, or a table says all.
  const areGroups = count > 1 && 2 * count > sections.length
  const isBeside = (section: OutlineSection, title: string) =>
    firstSaid(section.nodes)?.type !== 'table' && !saysWhatItIs(section, title)
  const isGroup = (index: number) =>
    groups.has(sections[index]!) ||
    (areGroups && isBeside(sections[index]!, titles[index]!)) ||
    (count > 1 && countWords(titles[index]!) > MAX_BESIDE_GROUPS)
  return roles.map((role, index) => (role === 'entry' && isGroup(index) ? 'group' : role))
}

function ownRole(
  section: OutlineSection,
  title: string,
  { isDefining, haveFields, divide }: { isDefining: boolean; haveFields: boolean; divide: boolean },
  reading: Reading,
): Role {
  const { nodes, sections } = section
  if (isAside(title)) return holdsDefined(section, reading) ? 'group' : 'aside'
  if (!isDefining || (isLetters(title) && (divide || !isProse(nodes, reading)))) return 'group'
  if (!isTitle(title) || ASKS.test(title)) return sections.length > 0 ? 'group' : 'part'
  // A heading over nothing but a table of terms names what stands in it.
  const said = nodes.filter(node => !isSilent(node))
  if (!haveFields && said.length === 1 && hasTermTable(said, 1, reading)) return 'group'
  // A heading with nothing but links points elsewhere.
  if (said.length > 1 && said.every(isLink)) return 'part'
  const says = said.some((node, index) => !isPointer(node) && !(isLeadIn(node) && isPointer(said[index + 1])))
  return says || sections.length > 0 ? 'entry' : 'part'
}

/** Whether a section begins with a paragraph, and not with a term. */
function isProse(nodes: RootContent[], reading: Reading): boolean {
  return firstSaid(nodes)?.type === 'paragraph' && termsIn(nodes, reading).terms.length === 0
}

/** Whether nothing but one paragraph stands below a heading, and says what it is. */
function isSaidOnly(section: OutlineSection, title: string): boolean {
  const { nodes, sections } = section
  return (
    sections.length === 0 &&
    nodes.filter(node => !isSilent(node)).length === 1 &&
    saysWhatItIs(section, title)
  )
}

/** Whether nothing but paragraphs stands below a heading, none of which leads in what is not there. */
function isSaidInProse({ nodes, sections }: OutlineSection): boolean {
  const said = nodes.filter(node => !isSilent(node))
  return sections.length === 0 && said.every(node => node.type === 'paragraph' && !endsInColon(node))
}

function isPointer(node: RootContent | undefined): boolean {
  return node?.type === 'list' && isLinkList(node)
}

/** A link in a paragraph of its own: several are a list of them without its marks. */
function isLink(node: RootContent): boolean {
  if (node.type !== 'paragraph' || node.children.length !== 1) return false
  return node.children[0]!.type === 'link' || node.children[0]!.type === 'linkReference'
}

/** Whether nothing stands below a heading. */
export function isUnsaid({ nodes, sections }: OutlineSection, reading: Reading): boolean {
  const isComment = (node: RootContent) => node.type === 'html' && comments(node, reading) !== null
  return sections.length === 0 && nodes.every(node => isSilent(node) || isComment(node))
}
