import { isCommonAside } from '../entries/asides.ts'
import { afterFirst, type Piece } from '../entries/piece.ts'
import { isDirective } from '../isDirective.ts'
import { level } from '../level.ts'
import type { Asked } from './asked.ts'
import { type Item, isAnswered, itemsByList, itemsOf } from './itemsByList.ts'
import { beginsAsQuestion, tellsOfReader } from './marks.ts'
import { hasWords, isSentence } from './stated.ts'

/** One sentence in bold is a warning as often as a question. */
const MIN_ALIKE = 2
/** “Please read this first.” above what asks is none. */
const LEADS_IN = /^(?:please|note|important|read|welcome|this (?:page|document|faq))\b/i

/**
 * What states in bold or italics, or names a topic, and is a question all the same: where all that is set so in a list, or
 * in the paragraphs of a FAQ, looks alike.
 *
 * @param found what each of the pieces asks
 * @param hasHeadings whether headings ask: then what states above them leads in
 */
export function statements(own: Piece[], found: (Asked | null)[], hasHeadings: boolean): Set<Piece> {
  const all = itemsOf(own, found)
  const stated = all.filter(({ asked }) => isLabel(asked) && !isCommonAside(asked!.question))
  if (stated.length === 0) return new Set()
  const isQuiet = !hasHeadings && found.every(asked => asked === null || isLabel(asked))
  const lists = itemsByList(all).filter(items => listAsks(items, isQuiet))
  const inLists = new Set(lists.flat().map(({ piece }) => piece))
  const inBold = all.filter(({ piece, asked }) => piece.kind === 'paragraph' && asked && asked.by !== 'text')
  const onLines = !hasHeadings && (areOnLines(inBold) || (isQuiet && areTitles(inBold)))
  const areAlike = !hasHeadings && stateAlike(inBold)
  const anyAsks = all.some(asks)
  const asked = stated.filter(({ piece, asked }) => {
    if (piece.kind === 'item') return inLists.has(piece)
    if (piece.kind !== 'paragraph') return false
    return onLines || (states(asked) && (areAlike || (anyAsks && tellsOfReader(asked!.question))))
  })
  return new Set(asked.map(({ piece }) => piece))
}

/**
 * Whether all items of a list are questions: what happened to a reader is as good as asked.
 *
 * @param isQuiet whether nothing else in the section asks
 */
function listAsks(items: Item[], isQuiet: boolean): boolean {
  const anyAsks = items.some(asks)
  const areAnswered = items.length >= MIN_ALIKE && items.every(isAnsweredApart)
  const stating = items.filter(
    ({ asked }) => states(asked) && !tellsOfReader(asked!.question) && !beginsAsQuestion(asked!.question),
  ).length
  if (!areAnswered && (!anyAsks || 2 * stating > items.length)) return false
  const areTitles = () => items.every(item => afterFirst(item.piece).length > 0 && !endsInColon(item))
  const labels = areAnswered && (anyAsks || (isQuiet && areTitles()))
  return items.every(
    item => (asks(item) || (labels ? isLabel(item.asked) : states(item.asked))) && !demands(item.asked),
  )
}

/** Whether an answer stands below it, behind it or on its next line. */
function isAnsweredApart(item: Item): boolean {
  return isAnswered(item) || (item.asked?.isLine === true && item.asked.answer !== '')
}

/** What names a trouble or a remark rather than asks. */
function endsInColon({ asked }: Item): boolean {
  return asked !== null && /[:：]$/.test(asked.question)
}

function asks({ asked }: Item): boolean {
  return asked?.by === 'bold'
}

/** Whether a text is set apart and has no question mark. */
function isLabel(asked: Asked | null): boolean {
  return asked?.by === 'statement' || asked?.by === 'label'
}

function states(asked: Asked | null): boolean {
  return asked !== null && (asked.by === 'statement' || (asked.by === 'label' && isSentence(asked.question)))
}

/** Whether a label tells readers what to do: “I don’t want to sign.” does not. */
function demands(asked: Asked | null): boolean {
  if (!isLabel(asked) || tellsOfReader(asked!.question)) return false
  return level(asked!.question) !== null || isDirective(asked!.question)
}

/** Whether the first paragraph in bold states, and the others are set as it is: alone on their lines, or not. */
function stateAlike(inBold: Item[]): boolean {
  const [first, ...others] = inBold
  if (others.length < MIN_ALIKE - 1 || !first || !states(first.asked)) return false
  if (LEADS_IN.test(first.asked!.question)) return false
  // “It never stops.” demands nothing beside “Why does it stop?”.
  const mayDemand = inBold.some(asks)
  return inBold.every(
    ({ asked }) =>
      (asked?.by === 'bold' || states(asked)) &&
      (mayDemand || !demands(asked)) &&
      asked!.isLine === first.asked!.isLine,
  )
}

/** Whether all paragraphs in bold are titles, as headings are: each alone above what explains it. */
function areTitles(inBold: Item[]): boolean {
  const titles = new Set(inBold.map(({ piece }) => piece))
  return (
    inBold.length >= MIN_ALIKE &&
    inBold.every(
      item =>
        item.asked!.isLine === true &&
        item.asked!.answer === '' &&
        hasWords(item.asked!.question) &&
        !endsInColon(item) &&
        !demands(item.asked) &&
        !LEADS_IN.test(item.asked!.question) &&
        item.next !== undefined &&
        !titles.has(item.next),
    )
  )
}

/** Whether all paragraphs in bold are a line with the answer on the next one, and several ask. */
function areOnLines(inBold: Item[]): boolean {
  const asking = inBold.filter(item => asks(item) || beginsAsQuestion(item.asked!.question))
  return asking.length >= MIN_ALIKE && inBold.every(item => isAnsweredApart(item) && !endsInColon(item))
}
