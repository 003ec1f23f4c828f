import type { Opening } from '../entries/grammar.ts'
import type { Piece } from '../entries/piece.ts'
import type { Asked } from './asked.ts'

/** The entry that begins with a piece that asks. */
export function opening(piece: Piece, { by, question, answer }: Asked): Opening {
  // What stands behind a quote or an item that answers is no part of it.
  const mayEnd = piece.kind === 'node' || piece.kind === 'item'
  const isText = piece.kind === 'paragraph' || (mayEnd && answer === '')
  return {
    label: question,
    aliases: [],
    text: answer,
    goesOn: isText || piece.kind === 'pair' || piece.kind === 'definition',
    stands: by === 'mark' || (by === 'bold' && piece.kind !== 'item'),
  }
}
