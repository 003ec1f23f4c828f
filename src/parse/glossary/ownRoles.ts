import type { RootContent } from 'mdast'
import { isAside } from '../entries/asides.ts'
import { firstSaid } from '../entries/firstSaid.ts'
import type { Role } from '../entries/grammar.ts'
import { isSilent } from '../entries/isSilent.ts'
import { isLinkList } from '../isLinkList.ts'
import type { OutlineSection } from '../outline.ts'
import type { Reading } from '../reading.ts'
import { readTitle } from '../readTitle.ts'
import { areDefined, areDescribed, areSorted, saysWhatItIs } from './areDefined.ts'
import { haveFieldTables } from './haveFieldTables.ts'
import { holdsAllTerms } from './holdsAllTerms.ts'
import { holdsDefined } from './holdsDefined.ts'
import { isLeadIn } from './isLeadIn.ts'
import { isLetters } from './isLetters.ts'
import { isSaidInProse } from './isSaidInProse.ts'
import { isTitle } from './isTerm.ts'
import { isToDo } from './isToDo.ts'
import { isUnsaid } from './isUnsaid.ts'
import { COLUMNS } from './termColumns.ts'
import { hasNamedTable, hasTermTable, listsTerms, termsIn } from './termsBelow.ts'

const IS_GLOSSARY = /\bgloss(?:ary|ar|aire|ario|ário)\b/i
const ASKS = /[?？]$/

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
  /** The title where it is a letter itself, in lower case: below it, `R` is a name. */
  letter: string
}

/** What goes for all sections below one title. */
interface Neighbours {
  /** The letter that they stand below. */
  letter: string
  /** Whether headings are terms here. */
  isDefining: boolean
  /** Whether terms stand before them; then only what is defined is one. */
  isMixed: boolean
  /** Whether below each stands a table of its fields. */
  haveFields: boolean
  /** Whether letters divide the alphabet. */
  divide: boolean
  /** Whether nothing is said yet below any of them. */
  areUnsaid: boolean
}

/**
 * What each section below a glossary is by its title and what stands below it, whatever its neighbours are.
 *
 * @param titles of the sections, as terms
 */
export function ownRoles(
  sections: OutlineSection[],
  titles: string[],
  evidence: Evidence,
  reading: Reading,
): Role[] {
  const neighbours = {
    letter: evidence.letter,
    isDefining: areDefining(sections, titles, evidence, reading),
    isMixed: evidence.sure && evidence.holdsTerms,
    haveFields: haveFieldTables(sections),
    divide: evidence.letter === '' && MIN_OTHERS * titles.filter(isLetters).length > titles.length,
    areUnsaid: sections.every(isUnsaid),
  }
  return sections.map((section, index): Role => {
    const title = titles[index]!
    // A glossary in a glossary: “Abbreviations” below “Glossary”; but “Term” may be one, with what it is below it.
    const isOwn = reading.kindOf(title).kind === 'rules' || isSaidOnly(section, title)
    return isOwn ? ownRole(section, title, neighbours, reading) : 'group'
  })
}

/** Whether the headings are terms, where they can be. */
function areDefining(
  sections: OutlineSection[],
  titles: string[],
  { sure, isNamed, isAbout, holdsTerms }: Evidence,
  reading: Reading,
): boolean {
  const isGlossary = (section: OutlineSection, index: number) =>
    IS_GLOSSARY.test(titles[index]!) && listsTerms(section, reading)
  const isElsewhere =
    sections.some(isGlossary) || holdsAllTerms(sections, reading) || areChapters(sections, reading)
  // Behind prose about the words, one heading goes on with it, and several behind a list or a table of terms. “Glossary”
  // below “Concepts & glossary”: what stands beside it is about the concepts.
  const isSure = sure && !(isAbout && sections.length === 1) && !holdsTerms && !isElsewhere
  // Behind a list or a table, they are terms if all are described as terms are.
  const isMixed = sure && holdsTerms && sections.every(isSaidInProse)
  return (
    isSure ||
    areDefined(sections, titles) ||
    areSorted(sections, titles) ||
    ((isNamed || isMixed) && areDescribed(sections, titles))
  )
}

/**
 * Whether all headings have numbers, or all but one, and below one stands a table of terms, called so: the others
 * are chapters beside it. Terms have prose below them, most nothing else, and all begin with it.
 */
function areChapters(sections: OutlineSection[], reading: Reading): boolean {
  return (
    sections.length > 1 &&
    sections.filter(section => readTitle(section, reading).number === null).length < 2 &&
    2 * sections.filter(isSaidInProse).length < sections.length &&
    sections.some(({ nodes }) => firstSaid(nodes)?.type !== 'paragraph') &&
    sections.some(section => hasNamedTable(section, COLUMNS.label))
  )
}

function ownRole(
  section: OutlineSection,
  title: string,
  { letter, isDefining, isMixed, haveFields, divide, areUnsaid }: Neighbours,
  reading: Reading,
): Role {
  const { nodes, sections } = section
  // “Support” below `S` is no aside.
  const isSorted = letter !== '' && title.toLowerCase().startsWith(letter)
  if (isAside(title) && !isSorted) return holdsDefined(section, reading) ? 'group' : 'aside'
  const mayBe = isDefining || (isMixed && isSaidOnly(section, title))
  if (!mayBe || (isLetters(title) && (divide || !isProse(nodes, reading)))) return 'group'
  if (!isTitle(title) || ASKS.test(title)) return sections.length > 0 ? 'group' : 'part'
  // A heading over nothing but a table of terms names what stands in it.
  const said = nodes.filter(node => !isSilent(node))
  if (!haveFields && said.length === 1 && hasTermTable(said, 1, reading)) return 'group'
  // A heading with nothing but links points elsewhere.
  if (said.length > 1 && said.every(isLink)) return 'part'
  const says = said.some(
    (node, index) =>
      (areUnsaid || !isToDo(node)) && !isPointer(node) && !(isLeadIn(node) && isPointer(said[index + 1])),
  )
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

function isPointer(node: RootContent | undefined): boolean {
  return node?.type === 'list' && isLinkList(node)
}

/** A link in a paragraph of its own: several are a list of them without its marks. */
function isLink(node: RootContent): boolean {
  if (node.type !== 'paragraph' || node.children.length !== 1) return false
  return node.children[0]!.type === 'link' || node.children[0]!.type === 'linkReference'
}
