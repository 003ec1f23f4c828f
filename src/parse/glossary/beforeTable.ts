import { countWords } from '../../text/countWords.ts'
import type { Piece } from '../entries/piece.ts'
import { cleanTerm } from './cleanTerm.ts'
import { isOfPage } from './pageLabels.ts'
import { isTermRow, type ShapedTerm } from './shapes.ts'

/** Two lines may be about a table. */
const MIN_TERMS = 3
/** Fewer words are the value of a field: “all staff in the port”. */
const MIN_SAID = 6

/**
 * The paragraphs before a table that says that it holds terms, and the rows of a table without names of columns where
 * one of them is about the page: what looks like a term there is about the table or the page (`**Audience:** all`,
 * `**Table 1:** words`). As many as the table has rows are terms of their own, and several that say so in sentences.
 */
export function beforeTable(own: Piece[], found: ReadonlyMap<Piece, ShapedTerm>): Piece[] {
  const from = own.findIndex(isTermRow)
  if (from < 0) return []
  const before = own.slice(0, from).filter(piece => mayBeOfPage(piece) && found.has(piece))
  const said = before.filter(piece => {
    const { term, definition } = found.get(piece)!
    return countWords(definition) >= MIN_SAID && !isOfPage(term.toLowerCase())
  })
  const areTerms = said.length >= MIN_TERMS && 2 * said.length > before.length
  return areTerms || before.length >= own.filter(isTermRow).length ? [] : before
}

function mayBeOfPage({ kind, row }: Piece): boolean {
  if (kind !== 'row') return kind === 'paragraph'
  const { hasHeader, rows } = row!
  const [header, ...others] = rows
  return (
    hasHeader &&
    header!.every(name => name === '') &&
    others.some(([label = '']) => isOfPage(cleanTerm(label).toLowerCase()))
  )
}
