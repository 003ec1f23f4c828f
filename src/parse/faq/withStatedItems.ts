import { plainText } from '../../markdown/plainText.ts'
import { groupBy } from '../../text/groupBy.ts'
import { entryText } from '../entries/entryText.ts'
import { afterFirst, firstParagraph, type Origin, type Piece } from '../entries/piece.ts'
import { type Asked, questionText } from './asked.ts'
import { ASKS } from './marks.ts'

/** Where less of the items of a list ask, those that state may be anything. */
const MIN_SHARE = 2 / 3
const MIN_ASKING = 2

/**
 * What each piece of a FAQ asks, the items told too that only state among those that ask: “The names of our ropes”, where
 * each item of the list is answered below itself.
 *
 * @param found what each of the pieces asks by itself
 */
export function withStatedItems(own: Piece[], found: (Asked | null)[]): (Asked | null)[] {
  const items = own
    .map((piece, index) => ({ piece, asked: found[index]!, next: own[index + 1] }))
    .filter(isItem)
  if (items.every(({ asked }) => asked)) return found
  const lists = groupBy(items, ({ piece }) => listOf(piece.origin))
  const asking = new Set([...lists].filter(([, items]) => mostlyAsks(items)).map(([origin]) => origin))
  return own.map((piece, index) =>
    found[index] === null && piece.kind === 'item' && asking.has(listOf(piece.origin))
      ? stated(piece)
      : found[index]!,
  )
}

interface Item {
  piece: Piece
  asked: Asked | null
  /** The piece behind it. */
  next: Piece | undefined
}

/** Numbered lists of one item, each with its answer behind it, are one list. */
function listOf(origin: Origin | null): Origin | null {
  return isLone(origin) ? null : origin
}

function isLone(origin: Origin | null): boolean {
  return origin?.type === 'list' && origin.ordered === true && origin.children.length === 1
}

function isItem({ piece }: Item): boolean {
  return piece.kind === 'item'
}

function mostlyAsks(items: Item[]): boolean {
  const asking = items.filter(({ asked }) => asked?.by === 'text' && ASKS.test(asked.question)).length
  return asking >= MIN_ASKING && asking >= MIN_SHARE * items.length && items.every(isAnswered)
}

function isAnswered({ piece, next }: Item): boolean {
  return afterFirst(piece).length > 0 || (isLone(piece.origin) && next !== undefined && !isLone(next.origin))
}

function stated(piece: Piece): Asked | null {
  const paragraph = firstParagraph(piece)
  const question = paragraph ? questionText(plainText(paragraph)) : ''
  return question === '' ? null : { by: 'text', question, answer: entryText(afterFirst(piece)) }
}
