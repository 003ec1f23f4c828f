import type { Nodes } from 'mdast'
import { plainText } from '../../markdown/plainText.ts'
import { hasLetter } from '../../text/hasLetter.ts'

/** Longer ones are sentences. */
const MAX_TOPIC = 60
const SENTENCE_END = /[.!?:;,。！？：；]["”’»)\]]*$/

/** Whether a node is nothing but a label in bold, as people set the topic of the questions behind it. */
export function isTopic(node: Nodes): boolean {
  if (node.type !== 'paragraph') return false
  const [only, more] = node.children
  if (only?.type !== 'strong' || more) return false
  const text = plainText(only)
  return text.length <= MAX_TOPIC && hasLetter(text) && !SENTENCE_END.test(text)
}
