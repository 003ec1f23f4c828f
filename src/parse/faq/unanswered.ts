import { isSilent } from '../entries/isSilent.ts'
import type { Piece } from '../entries/piece.ts'
import type { Asked } from './asked.ts'
import { asks } from './asks.ts'

/**
 * The paragraphs that only end in a question mark, where the next question or nothing stands behind them: “So why not try
 * it?” ends an answer.
 *
 * @param found what each of the pieces asks
 */
export function unanswered(own: Piece[], found: (Asked | null)[]): ReadonlySet<Piece> {
  const said = own
    .map((piece, index) => ({ piece, asked: found[index]! }))
    .filter(({ piece }) => !isSilent(piece.nodes[0]))
  const open = said.filter((one, index) => {
    const next = said[index + 1]
    return one.asked?.answer === '' && isPlain(one) && (!next || begins(next))
  })
  return new Set(open.map(({ piece }) => piece))
}

interface Said {
  piece: Piece
  asked: Asked | null
}

function isPlain({ piece, asked }: Said): boolean {
  return piece.kind === 'paragraph' && asked?.by === 'text'
}

/** “Fish. Is that a problem? No.” answers. */
function begins(one: Said): boolean {
  return asks(one.asked) && (!isPlain(one) || one.asked!.answer === '' || one.asked!.isLine === true)
}
