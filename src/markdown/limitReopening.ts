import { hasMoreLines } from '../text/hasMoreLines.ts'
import { containerPrefix } from './containerPrefix.ts'
import { itemAtMargin } from './itemAtMargin.ts'
import type { Cut } from './limitNesting.ts'

/**
 * Items that hold a container of their own, and quotes in quotes, in one block that cannot be read in pieces. For each end of one remark copies
 * all that it has read: 1,000 cost 0.4 s, 12,000 cost more than a minute.
 */
const MAX_REOPENED = 1000
/** Columns that make a line a part of the item before it. */
const IN_ITEM = 2

/** Where `parseInChunks` may cut at the margin, besides at items: a heading, or a letter or quote behind a blank line. */
const HEADING = /^#{1,6}(?:[ \t]|$)/
const BEHIND_BLANK = /^[A-Za-z>]/

/** No marker, space or heading begins with a character behind it. */
const LAST_OF_MARKERS = '>'.charCodeAt(0)

/** What one block has opened so far: how often anew, and the column and the quotes of the last line that had any. */
const NONE = { count: 0, column: 0, quotes: 0 }

/**
 * Finds the markers of containers in list items beyond what a parser can open and close in linear time. Nobody writes so
 * many in one quote or one item.
 *
 * @param markdown its lines end in `\n` or `\r\n`
 * @returns in order; replace each `character` at `offset` by one that is no marker before parsing
 */
export function limitReopening(markdown: string): Cut[] {
  const cuts: Cut[] = []
  if (!hasMoreLines(markdown, MAX_REOPENED - 1)) return cuts
  let list: string | null = null
  let open = { ...NONE }
  let wasBlank = true
  for (let start = 0; start < markdown.length; ) {
    const newline = markdown.indexOf('\n', start)
    const end = newline < 0 ? markdown.length : newline
    const first = markdown.charCodeAt(start)
    if (first <= LAST_OF_MARKERS) {
      const line = markdown.slice(start, end)
      const item = itemAtMargin(line, list)
      if (item) list = item.marker
      if (item?.endsAll || HEADING.test(line) || (wasBlank && BEHIND_BLANK.test(line))) open = { ...NONE }
      const { markers, column, quotes, isNested } = innerOf(line)
      if (isNested || (column > 0 && column < open.column) || (quotes > 0 && quotes < open.quotes))
        open.count++
      if (column > 0) open.column = column
      if (quotes > 0) open.quotes = quotes
      if (open.count > MAX_REOPENED)
        for (const at of markers) cuts.push({ offset: start + at, character: line[at]! })
      wasBlank = line.trim() === ''
    } else {
      if (wasBlank && BEHIND_BLANK.test(markdown[start]!)) open = { ...NONE }
      wasBlank = false
    }
    start = end + 1
  }
  return cuts
}

interface Inner {
  /** The markers of a line that stand in a list item (behind its marker, or indented as what is in one) or in a quote. */
  markers: number[]
  quotes: number
  /** The column of the last item's marker; 0 where there is none. */
  column: number
  /** Whether the line opens a container and one in it. */
  isNested: boolean
}

function innerOf(line: string): Inner {
  const { markers, quotes } = containerPrefix(line)
  const first = markers.findIndex(at => line[at] !== '>')
  if (first < 0) {
    const isIndented = markers.length > 0 && markers[0]! >= IN_ITEM
    return { markers: isIndented ? markers : markers.slice(1), column: 0, quotes, isNested: isIndented }
  }
  const behind = first === 0 ? 0 : markers[first - 1]! + 2
  const isIndented = markers[first]! - behind >= IN_ITEM
  const column = markers.findLast(at => line[at] !== '>')!
  return {
    markers: markers.slice(isIndented ? first : first + 1),
    column,
    quotes,
    isNested: markers.length > first + 1,
  }
}
