import type { OpenEntry } from '../entries/grammar.ts'
import type { Piece } from '../entries/piece.ts'

/** How an answer leads in what it asks its reader: “Ask yourself:”, “That depends.”, “Three things, always.” */
const LEADS_IN =
  /[:：]$|\b(?:these|those|following|below|depends?|(?:two|three|four|five|few|some|several) (?:questions|things|points|checks))\b[^.!?]{0,60}[.!]?$/i

/** Whether a piece of a list, a table or a fold stands behind the whole answer of an open question, and is not led in by it. */
export function isBehindAnswer({ origin }: Piece, { first, last, says }: OpenEntry): boolean {
  // What answers in an item, a row or a fold has ended with it.
  if (first !== null && first.kind !== 'paragraph') return true
  if (origin !== null && last?.origin === origin) return false
  const said = says().trim()
  return said !== '' && !LEADS_IN.test(said)
}
