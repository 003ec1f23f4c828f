import type { Nodes } from 'mdast'
import { plainText } from '../../markdown/plainText.ts'
import { withoutColon } from '../entries/definitionLists.ts'
import { entryText } from '../entries/entryText.ts'
import { afterFirst, firstParagraph, type Piece } from '../entries/piece.ts'
import { isTerm } from './isTerm.ts'
import type { ShapedTerm } from './shapes.ts'
import { splitTerm } from './splitTerm.ts'
import { withoutArticle } from './withoutArticle.ts'

type Read = (first: string, below: Nodes[]) => ShapedTerm | null

const MAX_SENTENCE_TERM_WORDS = 4
const MAX_WORDS_ABOVE = 5
const ENDS_AS_TEXT = /[:：,;.!?？]$/
/** `AWS (Amazon Web Services)`: what the letters stand for. */
const BRACKETED = /^([\p{Lu}\p{N}&/.-]{2,12}s?)\s*[(（]([^()（）]{2,200})[)）]\.?$/u

/** Forms that only a list all of whose items have them makes sure of, first match first. */
const FORMS: readonly { read: Read; reason: string }[] = [
  { read: sentence, reason: '- A bribe is …' },
  { read: bracketed, reason: '- AWS (Amazon Web Services)' },
  { read: above, reason: '- T, and below it a paragraph or one item: d' },
]

/** The terms of a list that marks none of them: all of its items, or nothing. */
export function unmarkedTerms(items: Piece[]): [Piece, ShapedTerm][] {
  if (items.length < 2) return []
  for (const { read } of FORMS) {
    const terms = items.map((piece): [Piece, ShapedTerm | null] => {
      const paragraph = firstParagraph(piece)
      return [piece, paragraph && read(plainText(paragraph), afterFirst(piece))]
    })
    if (terms.every((entry): entry is [Piece, ShapedTerm] => entry[1] !== null)) return terms
  }
  return []
}

function sentence(first: string, below: Nodes[]): ShapedTerm | null {
  const split = splitTerm(withoutArticle(first), { verbs: true })
  if (!split || split.term.split(' ').length > MAX_SENTENCE_TERM_WORDS || !isTerm(split.term, true))
    return null
  return {
    by: 'text',
    term: split.term,
    definition: [first, entryText(below)].filter(Boolean).join(' '),
  }
}

function bracketed(first: string, below: Nodes[]): ShapedTerm | null {
  const [, term, long] = BRACKETED.exec(first) ?? []
  if (!term || !long || !/\p{L}/u.test(term)) return null
  return { by: 'text', term, definition: [long, entryText(below)].filter(Boolean).join(' ') }
}

function above(first: string, below: Nodes[]): ShapedTerm | null {
  const [next] = below
  const isExplained = next?.type === 'paragraph' || (next?.type === 'list' && next.children.length === 1)
  const isShort = first.split(' ').length <= MAX_WORDS_ABOVE && !ENDS_AS_TEXT.test(first)
  if (!isExplained || !isShort || !isTerm(first, true)) return null
  return { by: 'above', term: first, definition: withoutColon(entryText(below)) }
}
