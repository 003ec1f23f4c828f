import type { Html } from 'mdast'
import type { Comment } from '../model/index.ts'
import type { Reading } from './reading.ts'

const OPEN = '<!--'
const CLOSE = '-->'

/**
 * Reads an HTML node that holds comments and nothing else; one that is never closed runs to its end.
 *
 * @returns null where anything but comments and white space stands there
 */
export function comments(node: Html, { source, places }: Reading): Comment[] | null {
  const { value } = node
  const base = node.position!.start.offset!
  const found: Comment[] = []
  for (let from = 0; from < value.length; ) {
    const start = value.startsWith(OPEN, from) ? from : from + value.slice(from).search(/\S|$/)
    if (start >= value.length) break
    if (!value.startsWith(OPEN, start)) return null
    const close = value.indexOf(CLOSE, start + OPEN.length)
    const end = close < 0 ? value.trimEnd().length : close + CLOSE.length
    const text = value.slice(start + OPEN.length, close < 0 ? end : close).trim()
    const position = places.between(base + start, base + end)
    found.push({ text, markdown: source.slice(position.start.offset, position.end.offset), position })
    from = end
    if (close < 0) break
  }
  return found.length > 0 ? found : null
}
