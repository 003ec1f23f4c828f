import type { List } from 'mdast'
import { groupBy } from '../../text/groupBy.ts'
import { afterFirst, type Origin, type Piece } from '../entries/piece.ts'
import type { Asked } from './asked.ts'

/** A piece with what it asks. */
export interface Item {
  piece: Piece
  asked: Asked | null
  /** The piece behind it. */
  next: Piece | undefined
}

/** Each piece with what it asks and what stands behind it. */
export function itemsOf(own: Piece[], found: (Asked | null)[]): Item[] {
  return own.map((piece, index) => ({ piece, asked: found[index]!, next: own[index + 1] }))
}

/** The items of each list. Lists of one item, each with its answer behind it, are one list. */
export function itemsByList(all: Item[]): Item[][] {
  const items = all.filter(({ piece }) => piece.kind === 'item')
  return [...groupBy(items, ({ piece }) => (isLone(piece.origin) ? null : piece.origin)).values()]
}

/** Whether something stands below an item or, where it is alone in its list, behind it. */
export function isAnswered({ piece, next }: Item): boolean {
  if (afterFirst(piece).length > 0) return true
  const { origin } = piece
  if (!isLone(origin) || next === undefined) return false
  return !isLone(next.origin) || next.origin.ordered !== origin.ordered
}

/** Whether an item is alone in its list. */
export function isLone(origin: Origin | null): origin is List {
  return origin?.type === 'list' && origin.children.length === 1
}
