import { isAside } from '../entries/asides.ts'
import type { Grammar, Role } from '../entries/grammar.ts'
import { isFooter } from '../entries/isFooter.ts'
import type { Piece, PieceKind } from '../entries/piece.ts'
import type { TitleKind } from '../kinds.ts'
import type { OutlineSection } from '../outline.ts'
import type { Reading } from '../reading.ts'
import { readTitle } from '../readTitle.ts'
import { acceptsTerm } from './acceptsTerm.ts'
import { cleanTerm } from './cleanTerm.ts'
import { contentsOf } from './contentsOf.ts'
import { countingOf } from './countingOf.ts'
import { isBare } from './groupsTerms.ts'
import { headingRoles } from './headingRoles.ts'
import { headingTerm } from './headingTerm.ts'
import { innerHeadings } from './innerHeadings.ts'
import { isLetters } from './isLetters.ts'
import { loneNumber } from './loneNumber.ts'
import { saysWhatToAvoid } from './saysWhatToAvoid.ts'
import { type Survey, surveyOf } from './surveyOf.ts'
import { termOpening } from './termOpening.ts'

/** Titles that are no glossary for sure and name terms all the same: “State terms”. */
const NAMED =
  /\b(?:terms|terminology|vocabulary|acronyms|abbreviations|(?:and|&) definitions)(?:\s[(（][^()（）]{1,40}[)）])?\s?:?$/i

/** Titles below which policies and principles stand as often: “Login terms”, “Key concepts”. */
const DOUBTFUL = /\b(?:terms|concepts?|conventions|language)\b/i

/** One paragraph leads in; more are what the section is about. */
const MIN_PROSE = 2

/** Fewer may be what leads in. */
const MIN_HELD = 3

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
  const letter = kind.sure && isLetters(cleanTerm(title)) ? cleanTerm(title).toLowerCase() : ''
  const isLetter = letter !== ''
  const isDoubtful = !kind.sure && (kind.isDoubtful === true || DOUBTFUL.test(title))
  const survey = surveyOf(own, isDoubtful, isLetter)
  const prose = own.filter(piece => piece.kind === 'paragraph' && !survey.found.has(piece))
  const isAbout = survey.found.size === 0 && prose.length >= MIN_PROSE
  const isNamed = !kind.above && NAMED.test(title)
  const roles = headingRoles(
    sections,
    { sure: kind.sure, isNamed, isAbout, holdsTerms: holdsTerms(survey), letter },
    reading,
  )
  const counting = countingOf(survey, title, kind, roles, isLetter)
  const isContents = contentsOf(sections, roles, reading)
  return {
    opens: (piece, open) => {
      const term = survey.found.get(piece)
      if (!term || isContents(piece, term.term)) return null
      if (kind.sure && counting.isLead && piece.kind === 'paragraph') return null
      // **How to use** before headings that are terms is about them.
      if (term.by === 'label' && roles.includes('entry') && isAside(term.term)) return null
      return acceptsTerm(piece, term, open, survey, kind, counting) ? termOpening(piece, term, survey) : null
    },
    // The end of a list of HTML is cut from it; that of all entries is whole: a heading of HTML.
    closes: piece => survey.leads.has(piece) || (piece.kind === 'end' && piece.origin === null),
    trails: isFooter,
    opensInside: () => () => null,
    ...headingGrammar(sections, roles, kind.sure, reading),
  }
}

/** What the headings directly below a section are, and those below them. */
function headingGrammar(
  sections: OutlineSection[],
  roles: Role[],
  sure: boolean,
  reading: Reading,
): Pick<Grammar, 'roles' | 'heading' | 'isEntry'> {
  const titleOf = (section: OutlineSection) => cleanTerm(readTitle(section, reading).said)
  const lone = loneNumber(sections, reading)
  const entries = sections.filter((_, index) => roles[index] === 'entry')
  // Where the levels of headings go up and down, those of one level are of one kind.
  const depths = new Set(entries.map(({ heading }) => heading?.depth))
  const inner = sure ? innerHeadings(entries, reading) : new Set()
  return {
    // Beside terms over terms, what has nothing of its own to say groups them.
    roles: roles.map((role, index) =>
      role === 'entry' && inner.size > 0 && isBare(sections[index]!) ? 'group' : role,
    ),
    heading: section =>
      headingTerm(section, lone?.section === section ? cleanTerm(lone.name) : titleOf(section)),
    isEntry: section =>
      inner.has(section) || (depths.has(section.heading?.depth) && !isAside(titleOf(section))),
  }
}

/** What terms stand in that a heading below only goes on about. */
const HOLDS: ReadonlySet<PieceKind> = new Set(['item', 'row', 'definition'])

/**
 * Whether several terms of a list or a table stand in the section itself; beside those of HTML, headings may be more.
 */
function holdsTerms({ found }: Survey): boolean {
  return [...found.keys()].filter(({ kind }) => HOLDS.has(kind)).length >= MIN_HELD
}
