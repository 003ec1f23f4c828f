import type { List } from 'mdast'
import type { Role } from '../entries/grammar.ts'
import type { TitleKind } from '../kinds.ts'
import { isContract } from './isContract.ts'
import type { Survey } from './surveyOf.ts'

/** Lines that all have a separator are a list without its marks. */
const MIN_LINES = 3

/** What counts in paragraphs. */
export interface Counting {
  /** Whether they lead in the groups of terms below, whatever they look like. */
  isLead: boolean
  /** Whether nothing but a separator makes an entry. */
  isPlain: boolean
  /** Whether **T.** does. */
  stops: boolean
  /** Whether **T** does, with a sentence behind it. */
  sentences: boolean
}

/**
 * Tells what counts as a term in the paragraphs of a section.
 *
 * @param title of the section
 * @param roles of the sections below it
 */
export function countingOf(
  survey: Survey,
  title: string,
  { sure, above }: TitleKind,
  roles: readonly Role[],
  isLetter: boolean,
): Counting {
  const isLead = roles.includes('group') && isOneRemark(survey)
  const isSure = sure || (!above && countLines(survey) >= MIN_LINES)
  // Beside headings that are terms, **T.** begins the prose that leads in; in a contract, its terms.
  const inContract = isContract(title, survey)
  // Below a letter, one term may stand alone.
  const hasStops = survey.hasStops || isLetter
  const standStops = (survey.inParagraphs || survey.beginsWithStop) && hasStops
  return {
    isLead,
    isPlain: isSure && !survey.hasMarked && !roles.includes('entry') && !isLead,
    stops: standStops && !roles.some(isOfTerms) && !inContract,
    sentences: sure && survey.inSentences && !inContract,
  }
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
