import type { List } from 'mdast'
import { plainText } from '../../markdown/plainText.ts'
import { isAside } from '../entries/asides.ts'
import { firstSaid } from '../entries/firstSaid.ts'
import type { Role } from '../entries/grammar.ts'
import { isSilent } from '../entries/isSilent.ts'
import { isLinkList } from '../isLinkList.ts'
import type { OutlineSection } from '../outline.ts'
import type { Reading } from '../reading.ts'
import { readTitle } from '../readTitle.ts'
import { areDefined, areDescribed, areSorted, saysWhatItIs } from './areDefined.ts'
import { askedTerm } from './askedTerm.ts'
import { cleanTerm } from './cleanTerm.ts'
import { haveFields } from './haveFields.ts'
import { inOrder } from './inOrder.ts'
import { isLetters } from './isLetters.ts'
import { isTitle } from './isTerm.ts'
import { hasNamedTable, hasTable, hasTermTable, isNamedGroup, listsTerms, termsIn } from './termsBelow.ts'

const IS_GLOSSARY = /\bgloss(?:ary|ar|aire|ario|ário)\b/i
/** More than the first words of a definition have. */
const MAX_OPENING = 200
/** One heading with nothing but headings below it may be a term with its parts. */
const MIN_BARE = 2
const ASKS = /[?？]$/
/** Two rows may be the parts of one term. */
const SEVERAL = 3
/** What a definition begins with; a table may hold all that is said. */
const PROSE: ReadonlySet<string> = new Set(['paragraph', 'blockquote', 'table'])
/** A list may hold all that is said too: `- Definition: …`. */
const FIELD =
  /^(?:(?:short |full )?(?:definition|meaning|description)|what it (?:is|means)|means)\s?[:：–—-]/i
/** The words of a sentence. */
const MIN_SAID = 5
/** Beside groups of terms, a heading of more words says what it is about. */
const MAX_BESIDE_GROUPS = 5

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
}

/**
 * What the sections directly below a glossary are.
 *
 * @param evidence what else tells that they may be terms
 */
export function headingRoles(
  sections: OutlineSection[],
  { sure, isNamed, isAbout }: Evidence,
  reading: Reading,
): Role[] {
  // Behind prose about the words, one heading goes on with it.
  if (isAbout && sections.length === 1) sure = false
  const written = sections.map(section => cleanTerm(readTitle(section, reading).title))
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
    (isNamed && areDescribed(sections, titles))
  const roles = sections.map((section, index): Role => {
    const title = titles[index]!
    // A glossary in a glossary: “Abbreviations” below “Glossary”.
    return reading.kindOf(title).kind === 'rules' ? ownRole(section, title, isDefining, reading) : 'group'
  })
  const between = inOrder(
    titles,
    roles.map(role => role === 'entry'),
  )
  between.forEach((is, index) => {
    if (is && roles[index] === 'aside' && firstSaid(sections[index]!.nodes)?.type === 'paragraph')
      roles[index] = 'entry'
  })
  const candidates = sections.filter((_, index) => roles[index] === 'entry')
  // Where nothing but lists and code stands below all headings, they are those of a reference.
  if (haveFields(candidates)) return roles
  if (!candidates.some(isInProse)) return roles.map(role => (role === 'entry' ? 'group' : role))
  const groups = groupsAmong(candidates, roles.includes('group'), reading)
  const count = groups.size + roles.filter(role => role === 'group').length
  const isGroup = (index: number) =>
    groups.has(sections[index]!) || (count > 1 && titles[index]!.split(' ').length > MAX_BESIDE_GROUPS)
  return roles.map((role, index) => (role === 'entry' && isGroup(index) ? 'group' : role))
}

function ownRole({ nodes, sections }: OutlineSection, title: string, sure: boolean, reading: Reading): Role {
  if (isAside(title)) return 'aside'
  if (!sure || isLetters(title)) return 'group'
  if (!isTitle(title) || ASKS.test(title)) return sections.length > 0 ? 'group' : 'part'
  // A heading over nothing but a table of terms names what stands in it.
  const said = nodes.filter(node => !isSilent(node))
  if (said.length === 1 && hasTermTable(said, 1, reading)) return 'group'
  // A heading with nothing but links points elsewhere.
  const says = said.some(node => node.type !== 'list' || !isLinkList(node))
  return says || sections.length > 0 ? 'entry' : 'part'
}

/** Headings that group terms: they have headings of their own, or most hold lists, tables or paragraphs of terms. */
function groupsAmong(candidates: OutlineSection[], hasGroup: boolean, reading: Reading): Set<OutlineSection> {
  const inner = candidates.flatMap(({ sections }) =>
    sections.map(section => readTitle(section, reading).title),
  )
  // The same headings below each are parts of entries: “Example”, “See also”.
  const areParts = new Set(inner).size < inner.length
  if (!areParts && inner.length > 1 && candidates.every(({ sections }) => sections.length > 0))
    return new Set(candidates)
  const bare = new Set(areParts ? [] : candidates.filter(isBare))
  if (bare.size < MIN_BARE) return groupsByContent(candidates, hasGroup, reading)
  const others = candidates.filter(section => !bare.has(section))
  return new Set([...bare, ...groupsByContent(others, true, reading)])
}

function isInProse({ nodes, sections }: OutlineSection): boolean {
  const first = firstSaid(nodes)
  if (first?.type === 'list' && (FIELD.test(plainText(first).slice(0, MAX_OPENING)) || isSaid(first)))
    return true
  return (first && PROSE.has(first.type)) || sections.some(isInProse)
}

/** Whether a list says in sentences what a heading is. The items of a reference begin with code, links or bold text. */
function isSaid({ children }: List): boolean {
  return children.every(({ children: [first] }) => {
    if (first?.type !== 'paragraph' || first.children[0]?.type !== 'text') return false
    // `ShipInfo \`object\`` is the type of a field.
    if (first.children[1]?.type === 'inlineCode' && !first.children[0].value.trim().includes(' '))
      return false
    return plainText(first).split(' ').length >= MIN_SAID
  })
}

/** Whether nothing but headings stands below a heading. */
function isBare({ nodes, sections }: OutlineSection): boolean {
  return sections.length > 0 && nodes.every(({ type }) => type === 'thematicBreak' || type === 'html')
}

/** Headings below which most hold lists, tables or paragraphs of terms. */
function groupsByContent(
  candidates: OutlineSection[],
  hasGroup: boolean,
  reading: Reading,
): Set<OutlineSection> {
  const listing = new Set(candidates.filter(section => listsTerms(section, reading)))
  if (2 * listing.size > candidates.length) return listing
  const below = candidates.map(({ nodes }) => termsIn(nodes, reading))
  const inParagraphs = below.map(({ terms, isFirst }) => (isFirst ? terms : []))
  // The same labels below several headings are the fields of their entries: “Owner:”.
  if (!areUnique(inParagraphs.flat())) return new Set()
  const named = candidates.filter(
    (section, index) =>
      isNamedGroup(section, reading) &&
      (listing.has(section) || inParagraphs[index]!.length > 0 || hasTable(section)),
  )
  const several = candidates.filter(
    ({ nodes }, index) => inParagraphs[index]!.length > 1 || hasTermTable(nodes, SEVERAL, reading),
  )
  const headed = candidates.filter(hasNamedTable)
  const areLed = areUnique(below.flatMap(({ terms }) => terms))
  const isLed = (section: OutlineSection) => !saysWhatItIs(section, readTitle(section, reading).title)
  const groups = new Set([
    ...named,
    ...several,
    ...headed,
    ...candidates.filter((section, index) => areLed && below[index]!.terms.length > 1 && isLed(section)),
  ])
  const isCustom = named.length > 0 || 2 * groups.size > candidates.length
  // Beside those, one term may stand below a heading.
  const areAll = inParagraphs.every(terms => terms.length > 0)
  const single = (hasGroup || several.length + named.length > 0) && areAll ? candidates : []
  return new Set(isCustom ? [...groups, ...single] : [...headed, ...single])
}

function areUnique(labels: string[]): boolean {
  return new Set(labels).size === labels.length
}
