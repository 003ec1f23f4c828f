import { afterFirst, type Origin, type Piece } from '../entries/piece.ts'
import { isDirective } from '../isDirective.ts'
import { level } from '../level.ts'
import type { Asked } from './asked.ts'
import { tellsOfReader } from './marks.ts'
import { isSentence } from './stated.ts'

/** One sentence in bold is a warning as often as a question. */
const MIN_ALIKE = 2

/**
 * What states in bold or italics and is a question all the same: items of lists where each item is set so and either one
 * asks or all are answered below, and paragraphs of a FAQ that begins with one and goes on in the same look.
 *
 * @param found what each of the pieces asks
 * @param hasHeadings whether headings ask: then what states above them leads in
 */
export function statements(own: Piece[], found: (Asked | null)[], hasHeadings: boolean): Set<Piece> {
  if (!found.some(states)) return new Set()
  const looks = own.map((_, index) => isSetApart(found[index]!))
  const asking = new Set(own.filter((_, index) => found[index]?.by === 'bold').map(({ origin }) => origin))
  const others = new Set(
    own.filter((_, index) => !looks[index] || demands(found[index]!)).map(({ origin }) => origin),
  )
  const stating = moreState(own, found)
  const answered = allAnsweredBelow(own)
  const areAlike = !hasHeadings && paragraphsAreAlike(own, found)
  return new Set(
    own.filter(({ kind, origin }, index) => {
      if (!states(found[index]!) || demands(found[index]!)) return false
      if (kind === 'item')
        return !others.has(origin) && (answered.has(origin) || (asking.has(origin) && !stating.has(origin)))
      return kind === 'paragraph' && (areAlike || (asking.size > 0 && tellsOfReader(found[index]!.question)))
    }),
  )
}

/** Lists each of whose items holds more than its first line. */
function allAnsweredBelow(own: Piece[]): Set<Origin | null> {
  const isBare = (piece: Piece) => piece.kind === 'item' && afterFirst(piece).length === 0
  const bare = new Set(own.filter(isBare).map(({ origin }) => origin))
  const lists = own.filter(({ origin }) => origin?.type === 'list' && origin.children.length >= MIN_ALIKE)
  return new Set(lists.map(({ origin }) => origin).filter(origin => !bare.has(origin)))
}

/** Lists of which more items state than ask: what happened to a reader is as good as asked. */
function moreState(own: Piece[], found: (Asked | null)[]): Set<Origin | null> {
  const balance = new Map<Origin | null, number>()
  own.forEach(({ origin }, index) => {
    const asked = found[index]!
    const asks = !states(asked) || tellsOfReader(asked!.question)
    balance.set(origin, (balance.get(origin) ?? 0) + (asks ? 1 : -1))
  })
  return new Set([...balance].filter(([, more]) => more < 0).map(([origin]) => origin))
}

/** Whether a sentence tells readers what to do: “I don’t want to sign.” does not. */
function demands(asked: Asked | null): boolean {
  if (!states(asked) || tellsOfReader(asked!.question)) return false
  return level(asked!.question) !== null || isDirective(asked!.question)
}

function states(asked: Asked | null): boolean {
  return asked !== null && (asked.by === 'statement' || (asked.by === 'label' && isSentence(asked.question)))
}

function isSetApart(asked: Asked | null): boolean {
  return states(asked) || asked?.by === 'bold'
}

/** Whether the first paragraph in bold states, and the others are set as it is: alone on their lines, or not. */
function paragraphsAreAlike(own: Piece[], found: (Asked | null)[]): boolean {
  const inBold = found.filter(
    (asked, index) => own[index]!.kind === 'paragraph' && asked !== null && asked.by !== 'text',
  )
  const [first] = inBold
  if (inBold.length < MIN_ALIKE || !first || !states(first)) return false
  return inBold.every(asked => isSetApart(asked) && !demands(asked) && asked!.isLine === first.isLine)
}
