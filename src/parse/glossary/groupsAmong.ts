import { isSilent } from '../entries/isSilent.ts'
import type { OutlineSection } from '../outline.ts'
import type { Reading } from '../reading.ts'
import { readTitle } from '../readTitle.ts'
import { saysWhatItIs } from './areDefined.ts'
import { isBare } from './groupsTerms.ts'
import {
  hasNamedTable,
  hasTable,
  hasTermTable,
  isNamedGroup,
  listsTerms,
  termsIn,
  termsLed,
} from './termsBelow.ts'

/** One heading with nothing but headings below it may be a term with its parts. */
const MIN_BARE = 2
/** Two rows may be the parts of one term, and two terms have parts that headings name. */
const SEVERAL = 3
const NONE: ReadonlySet<OutlineSection> = new Set()

/**
 * Headings that group terms: they have headings of their own, or most hold lists, tables or paragraphs of terms.
 *
 * @param isSure whether one of them groups terms without doubt
 */
export function groupsAmong(
  candidates: OutlineSection[],
  hasGroup: boolean,
  isSure: boolean,
  reading: Reading,
): Set<OutlineSection> {
  const inner = candidates.flatMap(({ sections }) =>
    sections.map(section => readTitle(section, reading).said),
  )
  // The same headings below each are parts of entries: “Example”, “See also”.
  const areParts = new Set(inner).size < inner.length
  const headed = candidates.filter(({ sections }) => sections.length > 0)
  if (!areParts && inner.length > 1 && (headed.length === candidates.length || areMany(headed, candidates)))
    return new Set(headed)
  const bare = new Set(areParts ? [] : candidates.filter(hasGroup ? hasHeadings : isBare))
  if (bare.size < (hasGroup || isSure ? 1 : MIN_BARE))
    return groupsByContent(candidates, hasGroup, bare, reading)
  const others = candidates.filter(section => !bare.has(section))
  return new Set([...bare, ...groupsByContent(others, true, NONE, reading)])
}

/** Whether all but the first, which leads in, have several headings below them. */
function areMany(headed: OutlineSection[], candidates: OutlineSection[]): boolean {
  const others = candidates.slice(1)
  return (
    headed.length >= SEVERAL &&
    headed.length === others.length &&
    headed[0] === others[0] &&
    headed.every(hasHeadings)
  )
}

function hasHeadings({ sections }: OutlineSection): boolean {
  return sections.length > 1
}

/**
 * Headings of which most hold lists, tables or paragraphs of terms.
 *
 * @param bare one over nothing but headings, which is a group beside others
 */
function groupsByContent(
  candidates: OutlineSection[],
  hasGroup: boolean,
  bare: ReadonlySet<OutlineSection>,
  reading: Reading,
): Set<OutlineSection> {
  const listing = listingGroups(candidates, reading)
  // Beside those, one over nothing but headings is no term.
  if (listing.size > 0) for (const section of bare) listing.add(section)
  const areMost = 2 * listing.size + Number(hasGroup) > candidates.length
  if (areMost && listing.size > 0) return listing
  return groupsByTerms(candidates, hasGroup, new Set([...listing, ...bare]), listing, reading)
}

/** Headings over lists of terms. */
function listingGroups(candidates: OutlineSection[], reading: Reading): Set<OutlineSection> {
  const listing = candidates.filter(section => listsTerms(section, reading) || holdsGroups(section, reading))
  const about = candidates.filter(section => isAbout(section, reading))
  return new Set([...listing, ...ledGroups(about, candidates, reading)])
}

/** Whether what stands below a heading does not say what the heading itself is. */
function isAbout(section: OutlineSection, reading: Reading): boolean {
  return !saysWhatItIs(section, readTitle(section, reading).said)
}

/**
 * Headings of which most hold terms in paragraphs or tables.
 *
 * @param listing those over lists of terms
 * @param beside those that are groups beside others
 */
function groupsByTerms(
  candidates: OutlineSection[],
  hasGroup: boolean,
  beside: ReadonlySet<OutlineSection>,
  listing: ReadonlySet<OutlineSection>,
  reading: Reading,
): Set<OutlineSection> {
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
  const headed = candidates.filter(section => hasNamedTable(section))
  const areLed = areUnique(below.flatMap(({ terms }) => terms))
  const led = candidates.filter((_, index) => areLed && below[index]!.terms.length > 1)
  // Beside a table of terms, another table alone says what no heading is.
  const tabled = several.length > 0 ? candidates.filter(isTableOnly) : []
  const about = led.filter(section => isAbout(section, reading))
  const groups = new Set([...named, ...several, ...headed, ...tabled, ...about])
  if (groups.size > 0) for (const section of beside) groups.add(section)
  const areMost = 2 * groups.size > candidates.length
  // Beside groups, what says what it is only leads in.
  for (const section of areMost ? led : []) groups.add(section)
  const isCustom = named.length > 0 || areMost
  // Beside those, one term may stand below a heading.
  const areAll = inParagraphs.every(terms => terms.length > 0)
  const single = (hasGroup || several.length + named.length > 0) && areAll ? candidates : []
  return new Set(isCustom ? [...groups, ...single] : [...headed, ...single])
}

/** Nothing but prose below a heading: what has lists beside it may be terms with their parts. */
function isPlainTerm({ nodes, sections }: OutlineSection, reading: Reading): boolean {
  const said = nodes.filter(node => !isSilent(node))
  const isProse = sections.length === 0 && said.length > 0 && said.every(({ type }) => type === 'paragraph')
  return isProse && termsIn(nodes, reading).terms.length === 0
}

/**
 * Headings over a sentence and a list of terms, where the list of one at least has more than a term has parts, and nothing
 * beside them is plainly a term.
 */
function ledGroups(
  about: OutlineSection[],
  candidates: OutlineSection[],
  reading: Reading,
): OutlineSection[] {
  const listed = about.map(section => termsLed(section, reading))
  const areGroups = listed.some(({ length }) => length >= SEVERAL) && areUnique(listed.flat())
  if (!areGroups || candidates.some(section => isPlainTerm(section, reading))) return []
  return about.filter((_, index) => listed[index]!.length > 0)
}

/** Whether most of several sections below one list terms. */
function holdsGroups({ sections }: OutlineSection, reading: Reading): boolean {
  return (
    sections.length > 1 && 2 * sections.filter(inner => listsTerms(inner, reading)).length > sections.length
  )
}

function isTableOnly({ nodes, sections }: OutlineSection): boolean {
  return sections.length === 0 && nodes.filter(node => !isSilent(node)).every(({ type }) => type === 'table')
}

function areUnique(labels: string[]): boolean {
  return new Set(labels).size === labels.length
}
