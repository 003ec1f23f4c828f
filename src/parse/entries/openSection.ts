import type { RootContent } from 'mdast'
import type { Grammar } from './grammar.ts'
import { openQuotes } from './openQuotes.ts'
import type { Piece } from './piece.ts'

export interface Opened {
  own: Piece[]
  grammar: Grammar
}

/** One entry in quotes may be an example of one. */
const MIN_ENTRIES = 2

/** The pieces of a section, with how its entries are written: in its quotes where it is written in them. */
export function openSection(
  nodes: RootContent[],
  split: (nodes: RootContent[]) => Piece[],
  grammarOf: (own: Piece[]) => Grammar,
): Opened {
  const opened = (own: Piece[]): Opened => ({ own, grammar: grammarOf(own) })
  const unquoted = openQuotes(nodes)
  if (unquoted) {
    const quoted = opened(split(unquoted))
    if (quoted.own.filter(piece => quoted.grammar.opens(piece, null)).length >= MIN_ENTRIES) return quoted
  }
  return opened(split(nodes))
}
