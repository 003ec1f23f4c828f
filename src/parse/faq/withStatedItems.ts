import { plainText } from '../../markdown/plainText.ts'
import { entryText } from '../entries/entryText.ts'
import { afterFirst, firstParagraph, type Piece } from '../entries/piece.ts'
import { type Asked, questionText } from './asked.ts'
import { type Item, isAnswered, isLone, itemsByList, itemsOf } from './itemsByList.ts'
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
  // A bullet alone in its list is a remark.
  const all = itemsOf(own, found).filter(({ piece: { origin } }) => !isLone(origin) || origin.ordered)
  const items = itemsByList(all).filter(mostlyAsks).flat()
  const stating = new Set(items.flatMap(({ piece, asked }) => (asked ? [] : [piece])))
  return own.map((piece, index) => (stating.has(piece) ? stated(piece) : found[index]!))
}

function mostlyAsks(items: Item[]): boolean {
  const asking = items.filter(({ asked }) => asked?.by === 'text' && ASKS.test(asked.question)).length
  return asking >= MIN_ASKING && asking >= MIN_SHARE * items.length && items.every(isAnswered)
}

function stated(piece: Piece): Asked | null {
  const paragraph = firstParagraph(piece)
  const question = paragraph ? questionText(plainText(paragraph)) : ''
  return question === '' ? null : { by: 'text', question, answer: entryText(afterFirst(piece)) }
}
