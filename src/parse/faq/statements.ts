import { afterFirst, type Origin, type Piece } from '../entries/piece.ts'
import { isDirective } from '../isDirective.ts'
import { level } from '../level.ts'
import type { Asked } from './asked.ts'
import { tellsOfReader } from './marks.ts'
import { isSentence } from './stated.ts'

/** One sentence in bold is a warning as often as a question. */
const MIN_ALIKE = 2

interface Item {
  piece: Piece
  asked: Asked | null
}

/**
 * What states in bold or italics and is a question all the same: items of lists where each item is set so and either one
 * asks or all are answered below, and paragraphs of a FAQ that begins with one and goes on in the same look.
 *
 * @param found what each of the pieces asks
 * @param hasHeadings whether headings ask: then what states above them leads in
 */
export function statements(own: Piece[], found: (Asked | null)[], hasHeadings: boolean): Set<Piece> {
  const all = own.map((piece, index): Item => ({ piece, asked: found[index]! }))
  const stated = all.filter(({ asked }) => asked?.by === 'statement' || asked?.by === 'label')
  if (stated.length === 0) return new Set()
  const lists = listsThatAsk(all)
  const areAlike = !hasHeadings && paragraphsAreAlike(all)
  const anyAsks = all.some(asks)
  const asked = stated.filter(({ piece: { kind, origin }, asked }) => {
    if (kind === 'item') return lists.has(origin)
    return kind === 'paragraph' && states(asked) && (areAlike || (anyAsks && tellsOfReader(asked!.question)))
  })
  return new Set(asked.map(({ piece }) => piece))
}

function listsThatAsk(all: Item[]): Set<Origin | null> {
  const lists = new Map<Origin | null, Item[]>()
  for (const item of all.filter(({ piece }) => piece.kind === 'item')) {
    const items = lists.get(item.piece.origin)
    if (items) items.push(item)
    else lists.set(item.piece.origin, [item])
  }
  return new Set([...lists].filter(([, items]) => listAsks(items)).map(([origin]) => origin))
}

/** Whether all items of a list are questions: what happened to a reader is as good as asked. */
function listAsks(items: Item[]): boolean {
  const anyAsks = items.some(asks)
  const areAnswered = items.length >= MIN_ALIKE && items.every(isAnsweredBelow)
  const stating = items.filter(({ asked }) => states(asked) && !tellsOfReader(asked!.question)).length
  if (!areAnswered && (!anyAsks || 2 * stating > items.length)) return false
  return items.every(item => isSetApart(item, areAnswered && anyAsks) && !demands(item.asked))
}

function isAnsweredBelow({ piece, asked }: Item): boolean {
  return afterFirst(piece).length > 0 || (asked?.isLine === true && asked.answer !== '')
}

function asks({ asked }: Item): boolean {
  return asked?.by === 'bold'
}

function states(asked: Asked | null): boolean {
  return asked !== null && (asked.by === 'statement' || (asked.by === 'label' && isSentence(asked.question)))
}

/** @param labels whether what only names a topic is set apart too */
function isSetApart(item: Item, labels = false): boolean {
  return asks(item) || states(item.asked) || (labels && item.asked?.by === 'label')
}

/** Whether a sentence tells readers what to do: “I don’t want to sign.” does not. */
function demands(asked: Asked | null): boolean {
  if (!states(asked) || tellsOfReader(asked!.question)) return false
  return level(asked!.question) !== null || isDirective(asked!.question)
}

/** Whether the first paragraph in bold states, and the others are set as it is: alone on their lines, or not. */
function paragraphsAreAlike(all: Item[]): boolean {
  const inBold = all.filter(({ piece, asked }) => piece.kind === 'paragraph' && asked && asked.by !== 'text')
  const [first] = inBold
  if (inBold.length < MIN_ALIKE || !first || !states(first.asked)) return false
  // “It never stops.” demands nothing beside “Why does it stop?”.
  const mayDemand = inBold.some(asks)
  return inBold.every(
    item =>
      isSetApart(item) && (mayDemand || !demands(item.asked)) && item.asked!.isLine === first.asked!.isLine,
  )
}
