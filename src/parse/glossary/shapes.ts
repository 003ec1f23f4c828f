import type { Html, Paragraph } from 'mdast'
import { plainText } from '../../markdown/plainText.ts'
import { isAside } from '../entries/asides.ts'
import { withoutColon } from '../entries/definitionLists.ts'
import { entryText } from '../entries/entryText.ts'
import { splitPair, splitSummary } from '../entries/htmlEntries.ts'
import { afterFirst, firstNode, firstParagraph, type Piece } from '../entries/piece.ts'
import { beforeBreak } from './brokenTerms.ts'
import { cleanTerm } from './cleanTerm.ts'
import { headedColumns } from './headedColumns.ts'
import { inRow } from './inRow.ts'
import { isTerm, TEMPLATE } from './isTerm.ts'
import { type FoundTerm, termIn } from './termIn.ts'

/** A term as a shape finds it. */
export type ShapedTerm = FoundTerm

/** One way in which handbooks write a glossary entry. Fixtures show its variations. */
export interface TermShape {
  name: string
  reason: string
  read: (piece: Piece) => ShapedTerm | null
}

export const TERM_SHAPES: readonly TermShape[] = [
  {
    name: 'paragraph',
    reason: '**T**: d, **T** alone with prose after it, T: d',
    read: piece => (piece.kind === 'paragraph' ? termIn(piece.nodes[0] as Paragraph) : null),
  },
  { name: 'item', reason: '- T: d, - **T** – d, - *T* means d', read: inItem },
  { name: 'row', reason: '| Term | Meaning |', read: inRow },
  { name: 'definition', reason: 'T, and behind it a paragraph : d', read: inDefinition },
  { name: 'pair', reason: '<dt>T</dt><dd>d</dd>, <li><b>T</b>: d</li>', read: inPair },
  { name: 'details', reason: '<details><summary>T</summary>d</details>', read: inDetails },
]

function inItem(piece: Piece): ShapedTerm | null {
  if (piece.kind !== 'item') return null
  const item = firstNode(piece, 'listItem')!
  const [first] = item.children
  if (first?.type === 'heading')
    return { by: 'mark', term: cleanTerm(plainText(first)), definition: entryText(item.children.slice(1)) }
  const paragraph = firstParagraph(piece)
  const found = paragraph && (termIn(paragraph) ?? beforeBreak(paragraph))
  return (
    found && {
      ...found,
      definition: [found.definition, withoutColon(entryText(afterFirst(piece)))].filter(Boolean).join(' '),
    }
  )
}

function inDefinition({ kind, nodes }: Piece): ShapedTerm | null {
  if (kind !== 'definition') return null
  const [named, ...said] = nodes
  const term = cleanTerm(plainText(named))
  const definition = said.map(node => withoutColon(entryText([node]))).join(' ')
  return isTerm(term, false) ? { by: 'mark', term, definition } : null
}

/** Whether a piece is a row of a table whose header says that it holds terms. */
export function isTermRow({ kind, row }: Piece): boolean {
  return kind !== 'header' && row !== undefined && headedColumns(row) !== null
}

function inPair(piece: Piece): ShapedTerm | null {
  if (piece.kind !== 'pair') return null
  const { value } = piece.nodes[0] as Html
  const { labels, text, isHeading } = splitPair(value)
  const [term, ...others] = labels.map(cleanTerm)
  const fits = /^<dt\b/i.test(value) || (!isHeading && isTerm(term ?? '', false))
  return term && fits && !TEMPLATE.test(term) ? { by: 'mark', term, definition: text, aliases: others } : null
}

function inDetails(piece: Piece): ShapedTerm | null {
  if (piece.kind !== 'details') return null
  const { summary, rest, used } = splitSummary(piece.nodes)
  const term = cleanTerm(summary)
  return isTerm(term, false) && !isAside(term)
    ? { by: 'mark', term, definition: [rest, entryText(piece.nodes.slice(used))].filter(Boolean).join(' ') }
    : null
}
