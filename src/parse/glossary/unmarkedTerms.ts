import type { List, Nodes, RootContent } from 'mdast'
import { plainText } from '../../markdown/plainText.ts'
import { countWords } from '../../text/countWords.ts'
import { withoutColon } from '../entries/definitionLists.ts'
import { entryText } from '../entries/entryText.ts'
import { firstSaid } from '../entries/firstSaid.ts'
import { afterFirst, firstParagraph, type Piece } from '../entries/piece.ts'
import { isExample } from './isLabel.ts'
import { isTerm } from './isTerm.ts'
import { isTermLine } from './isTermLine.ts'
import type { ShapedTerm } from './shapes.ts'
import { splitTerm } from './splitTerm.ts'
import { withoutArticle } from './withoutArticle.ts'

type Read = (first: string, below: Nodes[]) => ShapedTerm | null

const MAX_SENTENCE_TERM_WORDS = 4
/** What the subject of a statement has, and no term: “things that …”. */
const CLAUSE = /\b(?:that|which|who|these|those|this|whose)\b|^(?:you|we|it|they|there)$/i
/** An item that goes on in the next one is a part of a sentence. */
const JOINS = /\s(?:and|or|and\/or)[,;]?$/i
/** Fewer words are of a kind: `Ships`, and below it `Tugs`. */
const MIN_WORDS_BELOW = 3
/** Tasks in minutes have fewer: “Bo writes the plan”. */
const MIN_WORDS_SAID = 6
/** `AWS (Amazon Web Services)`: what the letters stand for. */
const BRACKETED = /^([\p{Lu}\p{N}&/.-]{2,12}s?)\s*[(（]([^()（）]{2,200})[)）]\.?$/u

/** Forms that only a list all of whose items have them makes sure of, first match first. */
const FORMS: readonly { read: Read; reason: string }[] = [
  { read: sentence, reason: '- A bribe is …' },
  { read: bracketed, reason: '- AWS (Amazon Web Services)' },
  { read: above, reason: '- T, and below it a paragraph or a list: d' },
]

/** The terms of a list that marks none of them: all of its items, or nothing. Below a letter, one may be all, but no sentence. */
export function unmarkedTerms(items: Piece[], isLetter: boolean): [Piece, ShapedTerm][] {
  if (items.length < 2 && !isLetter) return []
  for (const { read } of items.length < 2 ? FORMS.slice(1) : FORMS) {
    const terms = items.map((piece): [Piece, ShapedTerm | null] => {
      const paragraph = firstParagraph(piece)
      const first = paragraph ? plainText(paragraph) : ''
      return [piece, paragraph && !isExample(first) ? read(first, afterFirst(piece)) : null]
    })
    if (terms.every((entry): entry is [Piece, ShapedTerm] => entry[1] !== null))
      return areUnique(terms) ? terms : []
  }
  return []
}

/** What all items begin with is what they are about: “Ships are …”, “Ships have …”. */
function areUnique(terms: [Piece, ShapedTerm][]): boolean {
  return new Set(terms.map(([, { term }]) => term.toLowerCase())).size === terms.length
}

function sentence(first: string, below: Nodes[]): ShapedTerm | null {
  const split = splitTerm(withoutArticle(first), { verbs: true })
  if (!split || countWords(split.term) > MAX_SENTENCE_TERM_WORDS || !isTerm(split.term, true)) return null
  if (CLAUSE.test(split.term) || JOINS.test(first)) return null
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
  const next = firstSaid(below as RootContent[])
  const isExplained = next?.type === 'paragraph' || (next?.type === 'list' && explains(next))
  if (!isExplained || !isTermLine(first) || !isTerm(first, true)) return null
  return { by: 'above', term: withoutArticle(first), definition: withoutColon(entryText(below)) }
}

/** One item says what the one above it is; several do in as many words as a definition has, not as a list of tasks. */
function explains({ children }: List): boolean {
  if (children.length === 1) return true
  const texts = children.map(item => plainText(item))
  const words = texts.map(countWords)
  return (
    words.every(count => count >= MIN_WORDS_BELOW) &&
    (words.some(count => count >= MIN_WORDS_SAID) || texts.some(text => /[.。]$/.test(text)))
  )
}
