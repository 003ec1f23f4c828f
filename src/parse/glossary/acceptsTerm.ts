import type { List } from 'mdast'
import type { OpenEntry } from '../entries/grammar.ts'
import type { Piece, PieceKind } from '../entries/piece.ts'
import type { TitleKind } from '../kinds.ts'
import { announces } from './announces.ts'
import type { Counting } from './countingOf.ts'
import { mayHoldTerms } from './mayHoldTerms.ts'
import type { ShapedTerm } from './shapes.ts'
import type { Survey } from './surveyOf.ts'
import type { TermBy } from './termIn.ts'

/** What tells where something stands and not what it is: “**Flags** are listed in …”. */
const PLACES =
  /^(?:is|are|can be)\s(?:declared|defined|described|documented|explained|found|implemented|kept|listed|located|stored)\s(?:in|at|on|under|by|here|below|above)\b/i

/** What says what an owner or a status is, and not who owns the page: “**Owner:** who answers for a boat”. */
const TELLS_WHAT = /^(?:who|whose|what|how)\s/i

/** What a table may stand below. */
const IN_PROSE: ReadonlySet<PieceKind> = new Set(['paragraph', 'definition'])

/** What a list of a section has that only may be a glossary, and proves nothing. */
const UNSURE: ReadonlySet<TermBy> = new Set(['link', 'above'])

/** Whether what looks like a term is one here, beside what the survey found and below the entry that is open. */
export function acceptsTerm(
  piece: Piece,
  { by, term, definition }: ShapedTerm,
  open: OpenEntry | null,
  survey: Survey,
  { sure, above }: TitleKind,
  { isPlain, stops, sentences }: Counting,
): boolean {
  if (survey.fields.has(term.toLowerCase()) || (!sure && PLACES.test(definition))) return false
  if (piece.kind === 'paragraph' && survey.ofPage.has(term.toLowerCase()) && !TELLS_WHAT.test(definition))
    return false
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
