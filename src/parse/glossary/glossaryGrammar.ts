import type { List } from 'mdast'
import { isAside } from '../entries/asides.ts'
import type { Grammar, OpenEntry, Role } from '../entries/grammar.ts'
import { isFooter } from '../entries/isFooter.ts'
import type { Piece, PieceKind } from '../entries/piece.ts'
import type { TitleKind } from '../kinds.ts'
import type { OutlineSection } from '../outline.ts'
import type { Reading } from '../reading.ts'
import { readTitle } from '../readTitle.ts'
import { aliases } from './aliases.ts'
import { announces } from './announces.ts'
import { askedTerm } from './askedTerm.ts'
import { cleanTerm } from './cleanTerm.ts'
import { headingRoles } from './headingRoles.ts'
import { innerHeadings } from './innerHeadings.ts'
import { isContract } from './isContract.ts'
import { isLetters } from './isLetters.ts'
import { isUnsaid } from './isUnsaid.ts'
import { loneNumber } from './loneNumber.ts'
import { mayHoldTerms } from './mayHoldTerms.ts'
import { nameOf } from './nameOf.ts'
import { saysWhatToAvoid } from './saysWhatToAvoid.ts'
import type { ShapedTerm } from './shapes.ts'
import { splitTerm } from './splitTerm.ts'
import { type Survey, surveyOf } from './surveyOf.ts'
import type { TermBy } from './termIn.ts'
import { termOpening } from './termOpening.ts'

/** Titles that are no glossary for sure and name terms all the same: “State terms”. */
const NAMED =
  /\b(?:terms|terminology|vocabulary|acronyms|abbreviations|(?:and|&) definitions)(?:\s[(（][^()（）]{1,40}[)）])?\s?:?$/i

/** Titles below which policies and principles stand as often: “Login terms”, “Key concepts”. */
const DOUBTFUL = /\b(?:terms|concepts?|conventions|language)\b/i

/** One paragraph leads in; more are what the section is about. */
const MIN_PROSE = 2

/** Lines that all have a separator are a list without its marks. */
const MIN_LINES = 3

/** Fewer may be what leads in. */
const MIN_HELD = 3

/** What tells where something stands and not what it is: “**Flags** are listed in …”. */
const PLACES =
  /^(?:is|are|can be)\s(?:declared|defined|described|documented|explained|found|implemented|kept|listed|located|stored)\s(?:in|at|on|under|by|here|below|above)\b/i

/**
 * How the terms of one section are written.
 *
 * @param own the pieces of the section itself
 * @param called how sure it is that it is a glossary; where it only may be one, its headings are no terms
 */
export function glossaryGrammar(
  section: OutlineSection,
  own: Piece[],
  called: TitleKind,
  reading: Reading,
): Grammar {
  const { sections } = section
  const kind = { ...called, sure: called.sure || own.some(saysWhatToAvoid) }
  const { said: title } = readTitle(section, reading)
  const isLetter = kind.sure && isLetters(cleanTerm(title))
  const isDoubtful = !kind.sure && (kind.isDoubtful === true || DOUBTFUL.test(title))
  const survey = surveyOf(own, isDoubtful, isLetter)
  const prose = own.filter(piece => piece.kind === 'paragraph' && !survey.found.has(piece))
  const isAbout = survey.found.size === 0 && prose.length >= MIN_PROSE
  const isNamed = !kind.above && NAMED.test(title)
  const roles = headingRoles(
    sections,
    { sure: kind.sure, isNamed, isAbout, holdsTerms: holdsTerms(survey), isLetter },
    reading,
  )
  const isLead = roles.includes('group') && isOneRemark(survey)
  const isSure = kind.sure || (!kind.above && countLines(survey) >= MIN_LINES)
  const isPlain = isSure && !survey.hasMarked && !roles.includes('entry') && !isLead
  // Beside headings that are terms, **T.** begins the prose that leads in; in a contract, its terms.
  const inContract = isContract(title, survey)
  // Below a letter, one term may stand alone.
  const hasStops = survey.hasStops || isLetter
  const stops =
    (survey.inParagraphs || survey.beginsWithStop) && hasStops && !roles.some(isOfTerms) && !inContract
  const sentences = kind.sure && survey.inSentences && !inContract
  const lone = loneNumber(sections, reading)
  const titles = new Set(sections.map(inner => nameOf(readTitle(inner, reading).said)))
  // Where the levels of headings go up and down, those of one level are of one kind.
  const entries = sections.filter((_, index) => roles[index] === 'entry')
  const depths = new Set(entries.map(({ heading }) => heading?.depth))
  const inner = kind.sure ? innerHeadings(entries, reading) : new Set()
  return {
    opens: (piece, open) => {
      const term = survey.found.get(piece)
      // A list that tells what the headings below hold leads in.
      if (!term || (piece.kind === 'item' && titles.has(nameOf(term.term)))) return null
      if (kind.sure && isLead && piece.kind === 'paragraph') return null
      return accepts(piece, term, open, survey, kind, { isPlain, stops, sentences })
        ? termOpening(piece, term, survey)
        : null
    },
    closes: piece => survey.leads.has(piece),
    trails: isFooter,
    opensInside: () => null,
    roles,
    heading: section => {
      const written = cleanTerm(lone?.section === section ? lone.name : readTitle(section, reading).said)
      const label = askedTerm(written) ?? written
      // With nothing below it, a heading may say all: `### T: d`.
      const split = isUnsaid(section, reading) ? splitTerm(label) : null
      const { term, definition } = split && !split.byWord ? split : { term: label, definition: '' }
      return { label: term, aliases: aliases(term), text: definition, goesOn: true, stands: true }
    },
    isEntry: section =>
      inner.has(section) ||
      (depths.has(section.heading?.depth) && !isAside(cleanTerm(readTitle(section, reading).said))),
  }
}

/** Whether most of a list or a table of terms stands in the section itself: one heading below goes on about them. */
function holdsTerms({ found }: Survey): boolean {
  return [...found.keys()].filter(({ kind }) => kind === 'row' || kind === 'item').length >= MIN_HELD
}

function isOfTerms(role: Role): boolean {
  return role === 'entry' || role === 'group'
}

/** How many lines of paragraphs do. */
function countLines({ found }: Survey): number {
  return [...found].filter(([{ kind, origin }]) => kind === 'paragraph' && origin?.type === 'paragraph')
    .length
}

/**
 * Whether all that looks like a term is one paragraph with a mark, or one has separators, in few lines: above groups of
 * terms it leads in, whatever it has them for.
 */
function isOneRemark({ found, lists }: Survey): boolean {
  const counting = [...found].filter(
    ([{ kind, origin }, { by }]) => kind !== 'item' || lists.get(origin as List)?.has(by),
  )
  if (counting.length === 1 && counting[0]![0].kind === 'paragraph') return true
  const lines = [...found].filter(([{ kind }, { by }]) => kind === 'paragraph' && by === 'text')
  return new Set(lines.map(([piece]) => piece.origin ?? piece)).size === 1 && lines.length < MIN_LINES
}

/** What counts in paragraphs. */
interface Counting {
  /** Whether nothing but a separator makes an entry. */
  isPlain: boolean
  /** Whether **T.** does. */
  stops: boolean
  /** Whether **T** does, with a sentence behind it. */
  sentences: boolean
}

function accepts(
  piece: Piece,
  { by, term, definition }: ShapedTerm,
  open: OpenEntry | null,
  survey: Survey,
  { sure, above }: TitleKind,
  { isPlain, stops, sentences }: Counting,
): boolean {
  if (survey.fields.has(term.toLowerCase()) || (!sure && PLACES.test(definition))) return false
  if (piece.kind === 'paragraph' && survey.ofPage.has(term.toLowerCase())) return false
  // Below the sections of a “Metric definitions” stands what is said about them, unless it is in columns.
  if (!sure && above && piece.kind !== 'row' && piece.kind !== 'pair') return false
  if (piece.kind === 'paragraph') {
    if (by === 'quote') return sure && definition !== ''
    if (by === 'article') return sure && survey.hasArticles && !PLACES.test(definition)
    if (by === 'columns') return isPlain && survey.hasColumns
    if (by === 'above') return isPlain
    if (by === 'text' || by === 'link')
      return isPlain && definition !== '' && (by === 'text' || open !== null || survey.hasLinks)
    // Behind a list of terms, **T.** begins a paragraph of prose about them.
    return by === 'stop' ? stops : by !== 'sentence' || sentences
  }
  // A table that does not say that it holds terms is a part of the term above it.
  if (piece.kind === 'row') return !open?.first || !IN_PROSE.has(open.first.kind) || mayHoldTerms(piece)
  if (piece.kind !== 'item') return true
  const forms = survey.lists.get(piece.origin as List)
  if (!forms?.has(by) || definition === '' || (UNSURE.has(by) && !sure)) return false
  if (open === null || open.first?.kind !== 'paragraph') return true
  if (open.last?.origin === piece.origin) return false
  // A list behind a term in a paragraph belongs to it, unless its items are marked as terms and nothing announces them.
  const isAnnounced = open.last ? /[:：]$/.test(open.says()) : announces(open.first)
  return by === 'mark' && !isAnnounced
}

/** What a table may stand below. */
const IN_PROSE: ReadonlySet<PieceKind> = new Set(['paragraph', 'definition'])

/** What a list of a section has that only may be a glossary, and proves nothing. */
const UNSURE: ReadonlySet<TermBy> = new Set(['link', 'above', 'article'])
