import type { Position } from '../model/index.ts'
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
    indent: ' '.repeat(width(lead + before)),
    mark: '^'.repeat(Math.max(1, width(marked))),
  }
}

/** In columns of a terminal: marks have none, East Asian letters and emoji two. */
function width(text: string): number {
  let columns = 0
  for (const character of text) {
    const point = character.codePointAt(0)!
    if ((point >= 0x300 && point <= 0x36f) || (point >= 0xfe00 && point <= 0xfe0f) || point === 0x200d)
      continue
    const isWide =
      (point >= 0x1100 && point <= 0x115f) ||
      (point >= 0x2e80 && point <= 0xa4cf) ||
      (point >= 0xac00 && point <= 0xd7a3) ||
      (point >= 0xf900 && point <= 0xfaff) ||
      (point >= 0xfe30 && point <= 0xfe6f) ||
      (point >= 0xff00 && point <= 0xff60) ||
      (point >= 0x1f300 && point <= 0x1faff) ||
      (point >= 0x20000 && point <= 0x3fffd)
    columns += isWide ? 2 : 1
  }
  return columns
}
