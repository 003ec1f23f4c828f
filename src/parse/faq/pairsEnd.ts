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
const OTHER_CHOICE = /^B\s?[:：]/

/**
 * Where questions end that begin at a node and have their marks, as their answers do: `Q: … A: …`. Several of them are a
 * FAQ whatever the section is called.
 *
 * @param text that the nodes point into
 * @returns the place behind the last answer; `from` where there are none
 */
export function pairsEnd(nodes: readonly RootContent[], from: number, text: string): number {
  if (!mayAsk(nodes[from]!, text)) return from
  let [count, end, isAsked] = [0, from, false]
  for (let index = from; index < nodes.length && index <= end + MAX_ANSWER; index++) {
    const node = nodes[index]!
    const before = count
    for (const said of textsIn(node)) {
      if (OTHER_CHOICE.test(said)) return from
      const asks = MARK.test(said)
      if (asks ? isAnswered(said) : isAsked && MARKED_ANSWER.test(said)) {
        count++
        end = index + 1
      }
      isAsked = asks && ASKS.test(said)
    }
    if (node.type === 'list' && count === before && !isAsked && !isLedIn(nodes, index)) break
  }
  if (count < MIN_PAIRS) return from
  return nodes[end]?.type === 'list' && isLedIn(nodes, end) ? end + 1 : end
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

/** “A: Either of:” goes on with the list behind it. */
function isLedIn(nodes: readonly RootContent[], index: number): boolean {
  const before = nodes[index - 1]
  return before !== undefined && endsInColon(before)
}
