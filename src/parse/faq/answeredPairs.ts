import type { RootContent } from 'mdast'
import { endsInColon } from '../entries/endsInColon.ts'
import { entryText } from '../entries/entryText.ts'
import { ASKS, MARKED_ANSWER } from './marks.ts'

/** One may be an example. */
const MIN_PAIRS = 2
/** Behind an answer, more nodes than it may have are a text of its own. */
const MAX_ANSWER = 4
/** How the source of a paragraph, a list or a quote begins that may ask: most texts need no closer look. */
const BEGINS = /(?:(?:[-*+>]|\d{1,3}[.)])[ \t]+)?[*_]{0,3}Q(?:uestion)?(?![a-z])/iy
const MARK = /^Q(?:uestion)?\s?#?\d{0,3}\s?[:：.]/i
/** Where a question ends that its answer follows in the same text. */
const ANSWER = /[?？]["'”’»)]?\s+(?=A(?:nswer)?\s?[:：])/i

/** `A: Red` and `B: Blue` are the choices of a quiz. */
const OTHER_CHOICE = /^B\s?[:：.)]/

/** From the node of the first question to behind that of the last answer. */
export interface Pairs {
  from: number
  to: number
}

/**
 * Finds questions and answers that both have their marks, `Q: … A: …`: several of them are a FAQ whatever the section is
 * called.
 *
 * @param text that the nodes point into
 */
export function answeredPairs(nodes: readonly RootContent[], text: string): Pairs | null {
  const from = nodes.findIndex(node => mayAsk(node, text))
  if (from < 0) return null
  let [count, to, isAsked] = [0, from, false]
  for (let index = from; index <= to + MAX_ANSWER && index < nodes.length; index++) {
    const before = count
    for (const said of textsIn(nodes[index]!)) {
      const asks = MARK.test(said)
      if (OTHER_CHOICE.test(said)) return null
      if (asks ? isAnswered(said) : isAsked && MARKED_ANSWER.test(said)) {
        count++
        to = index + 1
      }
      isAsked = asks && ASKS.test(said)
    }
    const isOwnList = nodes[index]!.type === 'list' && count === before && !isAsked
    if (isOwnList && !endsInColon(nodes[index - 1] ?? nodes[index]!)) break
  }
  if (count < MIN_PAIRS) return null
  // “A: Either of:” goes on with the list.
  const goesOn = endsInColon(nodes[to - 1]!) && nodes[to]?.type === 'list'
  return { from, to: goesOn ? to + 1 : to }
}

function mayAsk(node: RootContent, text: string): boolean {
  BEGINS.lastIndex = node.position!.start.offset!
  return BEGINS.test(text)
}

/** What a paragraph or a quote says, or each of the items of a list. */
function textsIn(node: RootContent): string[] {
  if (node.type === 'list') return node.children.map(item => entryText([item]))
  return node.type === 'paragraph' || node.type === 'blockquote' ? [entryText([node])] : []
}

function isAnswered(said: string): boolean {
  const mark = ANSWER.exec(said)
  return mark !== null && MARKED_ANSWER.test(said.slice(mark.index + mark[0].length))
}
