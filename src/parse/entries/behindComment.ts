import type { Html, Paragraph, PhrasingContent } from 'mdast'
import type { Reading } from '../reading.ts'
import { cutNode } from './cutNode.ts'
import { htmlSeen } from './htmlSeen.ts'

const OPEN = '<!--'
const CLOSE = '-->'
/** Bold text, which stays asterisks there for Markdown, and the rest. */
const BOLD = /^\*\*([^*\n]{1,200})\*\*/
const TAG = /<[a-z!?/]/i

/**
 * The paragraph that its author meant behind a comment: a line that begins with one is HTML as a whole, so that
 * `<!-- id: x --> T: d` is no text for Markdown. Null where a piece of HTML is anything else.
 */
export function behindComment(node: Html, reading: Reading): Paragraph | null {
  const { value, position } = node
  if (!value.startsWith(OPEN)) return null
  const close = value.indexOf(CLOSE, OPEN.length) + CLOSE.length
  const rest = value.slice(close).trim()
  if (close < CLOSE.length || rest === '' || TAG.test(rest) || /[\r\n]/.test(rest)) return null
  const end = position!.end.offset! - (value.length - value.trimEnd().length)
  const start = end - rest.length
  if (reading.text.slice(start, end) !== rest) return null
  const [marked = '', bold = ''] = BOLD.exec(rest) ?? []
  const text = (written: string, from: number): PhrasingContent =>
    cutNode({ type: 'text', value: seen(written) }, from, from + written.length, reading)
  const children: PhrasingContent[] = [
    cutNode({ ...node, value: value.slice(0, close) }, position!.start.offset!, start, reading),
  ]
  if (marked !== '')
    children.push(
      cutNode({ type: 'strong', children: [text(bold, start + 2)] }, start, start + marked.length, reading),
    )
  if (marked.length < rest.length) children.push(text(rest.slice(marked.length), start + marked.length))
  return { type: 'paragraph', children, position: position! }
}

/** With the white space around it, which tells a separator. */
function seen(text: string): string {
  const [before] = /^\s*/.exec(text)!
  return before + htmlSeen(text)
}
