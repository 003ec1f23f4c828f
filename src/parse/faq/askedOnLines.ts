import { isSilent } from '../entries/isSilent.ts'
import type { Piece } from '../entries/piece.ts'
import type { Asked } from './asked.ts'
import { ASKS } from './marks.ts'
import { unanswered } from './unanswered.ts'

/** One question on a line of its own may lead in. */
const MIN_ASKING = 2
/** A paragraph may stand before as many; less of them lead in to what is set apart. */
const MIN_SURE = 3

/**
 * The questions on lines of their own that a section begins with, before anything is set apart: none unless they are several
 * with something behind them. What leads in may stand before them.
 */
export function askedOnLines(own: Piece[], found: (Asked | null)[]): ReadonlySet<Piece> {
  const end = found.findIndex(asked => asked?.by === 'mark' || asked?.by === 'bold')
  const plain = end < 0 ? own : own.slice(0, end)
  const first = plain.findIndex(({ nodes: [node] }) => !isSilent(node))
  const open = unanswered(plain, found)
  const asking = plain.flatMap((piece, index) =>
    isOnLine(piece, found[index]!) && !open.has(piece) ? [index] : [],
  )
  const from = plain[first]?.kind === 'paragraph' && asking.length >= MIN_SURE ? first + 1 : first
  const areQuestions = asking.length >= (end < 0 ? MIN_ASKING : MIN_SURE) && asking[0]! <= from
  return new Set(areQuestions ? asking.map(index => plain[index]!) : [])
}

function isOnLine({ kind, origin }: Piece, asked: Asked | null): boolean {
  // Several questions in a list that nothing answers are a part of an answer.
  const isListed =
    kind === 'item' && asked?.answer === '' && origin?.type === 'list' && origin.children.length > 1
  if ((kind !== 'paragraph' && kind !== 'item') || isListed) return false
  const isAlone = asked?.by === 'text' && (asked.answer === '' || asked.isLine === true)
  return isAlone && ASKS.test(asked.question)
}
