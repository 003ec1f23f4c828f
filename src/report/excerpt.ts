import type { Position } from '../model/index.ts'
import { displayWidth } from './displayWidth.ts'
import { inert } from './inert.ts'

/** A line of a terminal of 80 columns, less `1234 | ` and two ellipses. */
const MAX_WIDTH = 71
/** How much is shown before the mark where the line is too long. */
const LEAD = 30

export interface Excerpt {
  text: string
  /** White space as wide as what stands before the mark. */
  indent: string
  mark: string
}

/** The line at a place, cut where it is too long, and a mark to put below it. */
export function excerpt(source: string, starts: readonly number[], { start, end }: Position): Excerpt {
  const from = starts[start.line - 1] ?? source.length
  const to = starts[start.line] ?? source.length
  const line = source.slice(from, to).replace(/[\r\n]+$/, '')
  const column = Math.min(start.column - 1, line.length)
  const last = end.line === start.line ? Math.min(end.column - 1, line.length) : line.length
  const cut = line.length > MAX_WIDTH && column > LEAD ? column - LEAD : 0
  const before = inert(line.slice(cut, column))
  const marked = inert(line.slice(column, Math.min(last, cut + MAX_WIDTH)))
  const behind = inert(line.slice(Math.min(last, cut + MAX_WIDTH), cut + MAX_WIDTH))
  const lead = cut > 0 ? '…' : ''
  const tail = line.length > cut + MAX_WIDTH ? '…' : ''
  return {
    text: `${lead}${before}${marked}${behind}${tail}`.trimEnd(),
    indent: ' '.repeat(displayWidth(lead + before)),
    mark: '^'.repeat(Math.max(1, displayWidth(marked))),
  }
}
