import type { RootContent } from 'mdast'
import { plainText } from '../../markdown/plainText.ts'
import { isAside } from '../entries/asides.ts'
import { firstSaid } from '../entries/firstSaid.ts'
import type { Role } from '../entries/grammar.ts'
import { isSilent } from '../entries/isSilent.ts'
import { pieces } from '../entries/pieces.ts'
import { isLinkList } from '../isLinkList.ts'
import type { OutlineSection } from '../outline.ts'
import type { Reading } from '../reading.ts'
import { readTitle } from '../readTitle.ts'
import { areDefined, areDescribed, areSorted } from './areDefined.ts'
import { cleanTerm } from './cleanTerm.ts'
import { haveFields } from './haveFields.ts'
import { inOrder } from './inOrder.ts'
import { isLetters } from './isLetters.ts'
import { isTitle } from './isTerm.ts'
import { isTermRow } from './shapes.ts'
import { surveyOf } from './surveyOf.ts'
import { termLines } from './termLines.ts'

/** Headings that name a group of terms: “Project terms”. */
const GROUPS =
  /\b(?:terms|terminology|acronyms|abbreviations|definitions|concepts|jargon|vocabulary|words|phrases)$|^(?:terms|acronyms|abbreviations|words|phrases)\s/i
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
  const titles = sections.map(section => cleanTerm(readTitle(section, reading).title))
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
  const groups = groupsAmong(candidates, reading)
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
function groupsAmong(candidates: OutlineSection[], reading: Reading): Set<OutlineSection> {
  const inner = candidates.flatMap(({ sections }) =>
    sections.map(section => readTitle(section, reading).title),
  )
  // The same headings below each are parts of entries: “Example”, “See also”.
  const areParts = new Set(inner).size < inner.length
  if (!areParts && inner.length > 1 && candidates.every(({ sections }) => sections.length > 0))
    return new Set(candidates)
  const bare = new Set(areParts ? [] : candidates.filter(isBare))
  if (bare.size < MIN_BARE) return groupsByContent(candidates, reading)
  const others = candidates.filter(section => !bare.has(section))
  return new Set([...bare, ...groupsByContent(others, reading)])
}

function isInProse({ nodes, sections }: OutlineSection): boolean {
  const first = firstSaid(nodes)
  if (first?.type === 'list' && FIELD.test(plainText(first).slice(0, MAX_OPENING))) return true
  return (first && PROSE.has(first.type)) || sections.some(isInProse)
}

/** Whether nothing but headings stands below a heading. */
function isBare({ nodes, sections }: OutlineSection): boolean {
  return sections.length > 0 && nodes.every(({ type }) => type === 'thematicBreak' || type === 'html')
}

/** Headings below which most hold lists, tables or paragraphs of terms. */
function groupsByContent(candidates: OutlineSection[], reading: Reading): Set<OutlineSection> {
  const listing = new Set(candidates.filter(section => listsTerms(section, reading)))
  if (2 * listing.size > candidates.length) return listing
  const inParagraphs = candidates.map(({ nodes }) => termsIn(nodes, reading))
  const labels = inParagraphs.flat()
  // The same labels below several headings are the fields of their entries: “Owner:”.
  const areFields = new Set(labels).size < labels.length
  if (areFields) return new Set()
  const named = candidates.filter(
    (section, index) =>
      isNamedGroup(section, reading) &&
      (listing.has(section) || inParagraphs[index]!.length > 0 || hasTable(section)),
  )
  const several = candidates.filter(
    ({ nodes }, index) => inParagraphs[index]!.length > 1 || hasTermTable(nodes, SEVERAL, reading),
  )
  const isCustom = named.length > 0 || 2 * several.length > candidates.length
  return new Set(isCustom ? [...named, ...several] : [])
}

function isNamedGroup(section: OutlineSection, reading: Reading): boolean {
  return GROUPS.test(cleanTerm(readTitle(section, reading).title))
}

function hasTable({ nodes }: OutlineSection): boolean {
  return nodes.some(({ type }) => type === 'table')
}

/** Whether so many rows stand in a table that says that it holds terms, also where a paragraph leads in. */
function hasTermTable(nodes: RootContent[], rows: number, reading: Reading): boolean {
  return nodes.some(node => node.type === 'table' && pieces([node], reading).filter(isTermRow).length >= rows)
}

/** Whether a section begins with a list or table of terms. */
function listsTerms(section: OutlineSection, reading: Reading): boolean {
  const first = firstSaid(section.nodes) ?? section.nodes[0]
  if (first?.type !== 'list' && first?.type !== 'table' && first?.type !== 'html') return false
  const own = pieces([first], reading, termLines).filter(({ kind }) => kind !== 'header' && kind !== 'end')
  const { found } = surveyOf(own)
  const isSure = isNamedGroup(section, reading) || own.some(isTermRow)
  return found.size >= (isSure ? 1 : 2) && 2 * found.size > own.length
}

/** The terms of a section that begins with a paragraph of one, in lower case. */
function termsIn(nodes: RootContent[], reading: Reading): string[] {
  const first = firstSaid(nodes)
  if (first?.type !== 'paragraph') return []
  const own = pieces(nodes, reading, termLines)
  const { found } = surveyOf(own)
  const terms = [...found].filter(
    ([{ kind }, { by }]) => kind === 'paragraph' && (by === 'mark' || by === 'label'),
  )
  if (terms[0]?.[0] !== own.find(({ nodes: [node] }) => node.type !== 'html' && !isSilent(node))) return []
  return terms.map(([, { term }]) => term.toLowerCase())
}
