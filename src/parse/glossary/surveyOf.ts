import type { List } from 'mdast'
import { isPageLabel } from '../entries/isPageLabel.ts'
import type { Piece } from '../entries/piece.ts'
import { areCounted } from './areCounted.ts'
import { areSentences } from './areSentences.ts'
import { bareLabels } from './bareLabels.ts'
import { beforeTable } from './beforeTable.ts'
import { brokenTerms } from './brokenTerms.ts'
import { dropRules } from './dropRules.ts'
import { dropUnsure } from './dropUnsure.ts'
import { fieldsOf } from './fieldsOf.ts'
import { formsOfLists, UNMARKED } from './formsOfLists.ts'
import { leadsIn } from './leadsIn.ts'
import { pageLabels, pageLists } from './pageLabels.ts'
import { type ShapedTerm, TERM_SHAPES } from './shapes.ts'
import type { TermBy } from './termIn.ts'

/** What one look at all pieces of a section tells about each of them. */
export interface Survey {
  found: Map<Piece, ShapedTerm>
  /** Paragraphs that lead in lists of terms. */
  leads: ReadonlySet<Piece>
  /** How the terms of each list are told from other text: in the way that goes for most of its items. */
  lists: Map<List, ReadonlySet<TermBy>>
  /** Labels that come again below other terms: “Owner:” is a field. In lower case. */
  fields: ReadonlySet<string>
  /** Labels that say who keeps the page and when, or what a rule is: “Last updated:”. In lower case. */
  ofPage: ReadonlySet<string>
  /** What all labels that stand alone begin with: “Metric: ”. */
  prefix: string
  /** Whether most terms begin with a number: `1.2 Berth`. */
  isCounted: boolean
  /** Whether any term is marked; then nothing unmarked outside of lists is one. */
  hasMarked: boolean
  /** Whether several paragraphs have columns; one gap proves nothing. */
  hasColumns: boolean
  /** Whether many begin with a link; a few point elsewhere. */
  hasLinks: boolean
  /** Whether a term in bold is enough, since each paragraph behind the first such one begins so: `**T** Does d.` */
  inSentences: boolean
  /** Whether a term behind an article has others in bold beside it; alone it is a remark about the words. */
  hasArticles: boolean
  /** Whether several terms end in a full stop; one is a remark. */
  hasStops: boolean
  /** Whether the first term does; lists behind it belong to it. */
  beginsWithStop: boolean
  /** Whether all terms stand in paragraphs. */
  inParagraphs: boolean
}

/** What marks no term by itself. */
const WEAK: ReadonlySet<TermBy> = new Set([...UNMARKED, 'link', 'above', 'sentence'])
const PREFIX = /^[\p{L} ]{2,20}:\s+/u

/** `Date: 2024-01-02` says when a page was written. */
const DATE = /^\d{4}-\d\d-\d\d\.?$/

/** `[Term 1]: [what it means]` is to be filled in. */
const BLANK = /^\[[^[\]]{1,60}\]$/
const ENDS_BLANK = /\]\.?$/

const MIN_LINKS = 3

/**
 * @param isDoubtful whether policies and principles stand below such a title as often as terms do
 * @param isLetter whether the title is a letter, below which one entry may be all
 */
export function surveyOf(own: Piece[], isDoubtful = false, isLetter = false): Survey {
  const { found, lists, leads } = findTerms(own, isDoubtful, isLetter)
  const terms = [...found]
  const loose = terms.filter(([{ kind }]) => kind === 'paragraph')
  const inParagraphs = loose.length === terms.length
  const said = own.filter(piece => !leads.has(piece))
  return {
    found,
    leads,
    lists,
    fields: fieldsOf(own, terms),
    ofPage: pageLabels(namesOf(loose)),
    prefix: prefixOf(namesOf(terms.filter(([, { by }]) => by === 'label'))),
    isCounted: areCounted(namesOf(terms)),
    hasMarked: terms.some(([, { by }]) => !WEAK.has(by)),
    hasColumns: countBy(loose, 'columns') > 1,
    hasLinks: countBy(loose, 'link') >= MIN_LINKS,
    // Beside a list or a table of terms, paragraphs in bold and those with articles are about it.
    inSentences: inParagraphs && areSentences(said, found, isLetter),
    hasArticles: inParagraphs && countBy(terms, 'article', 'mark') > 1,
    beginsWithStop: terms[0]?.[1].by === 'stop',
    hasStops: countBy(terms, 'stop') > 1,
    inParagraphs,
  }
}

/** The terms of a section, and what leads in lists of them. */
function findTerms(
  own: Piece[],
  isDoubtful: boolean,
  isLetter: boolean,
): Pick<Survey, 'found' | 'lists' | 'leads'> {
  const found = termsOf(own)
  if ([...found.values()].every(({ by }) => UNMARKED.has(by) || by === 'link'))
    for (const [piece, term] of brokenTerms(own, isLetter)) found.set(piece, term)
  dropUnsure(
    own.filter(({ kind }) => kind === 'paragraph'),
    found,
  )
  const lists = formsOfLists(own, found, isLetter)
  if (!isDoubtful && [...found.values()].every(({ definition }) => definition === ''))
    for (const [piece, term] of bareLabels(own, isLetter)) found.set(piece, term)
  dropRules(found, isDoubtful)
  const leads = new Set([...beforeTable(own, found), ...leadsIn(own, found)])
  for (const lead of leads) found.delete(lead)
  const ofPage = pageLists([...found])
  for (const [piece, term] of found) if (ofPage.has(piece.origin) || isBlank(term)) found.delete(piece)
  return { found, lists, leads }
}

function termsOf(own: Piece[]): Map<Piece, ShapedTerm> {
  const found = new Map<Piece, ShapedTerm>()
  for (const piece of own) {
    const term = read(piece)
    if (term && (!term.isUnsure || piece.kind === 'item' || piece.kind === 'paragraph'))
      found.set(piece, term)
  }
  return found
}

function read(piece: Piece): ShapedTerm | null {
  for (const shape of TERM_SHAPES) {
    const term = shape.read(piece)
    if (term) return DATE.test(term.definition) && !isLineOfPage(piece, term) ? null : term
  }
  return null
}

function isBlank({ term, definition }: ShapedTerm): boolean {
  return BLANK.test(term) && ENDS_BLANK.test(definition)
}

/** What “Last updated:” tells of the labels beside it holds with a date behind it too. */
function isLineOfPage({ kind }: Piece, { term }: ShapedTerm): boolean {
  return kind === 'paragraph' && isPageLabel(term.toLowerCase())
}

function namesOf(terms: [Piece, ShapedTerm][]): string[] {
  return terms.map(([, { term }]) => term)
}

function countBy(terms: [Piece, ShapedTerm][], ...wanted: TermBy[]): number {
  return terms.filter(([, { by }]) => wanted.includes(by)).length
}

function prefixOf([first, ...others]: string[]): string {
  const prefix = others.length > 0 ? (PREFIX.exec(first!)?.[0] ?? '') : ''
  return others.every(label => label.startsWith(prefix)) ? prefix : ''
}
