import { hasMoreLines } from '../text/hasMoreLines.ts'
import { containerPrefix } from './containerPrefix.ts'
import { itemAtMargin } from './itemAtMargin.ts'
import type { Cut } from './limitNesting.ts'

/**
 * Lines in a row that go on with a paragraph of a quote or of a list item without its marker. For each of them remark
 * looks at all before it: 500 cost 20 ms, 50,000 cost 50 s. People leave out a marker or two.
 */
const MAX_LAZY = 500

/** Begins something that ends the paragraphs before it; of HTML, what people write with many lines. */
const INTERRUPTS =
  /^ {0,3}(?:#{1,6}(?:[ \t]|$)|```|~~~|<(?:[!?]|\/?(?:table|div|details|section|ul|ol|dl|p|pre|script|style|center|blockquote|h[1-6])\b)|(?:[-*_][ \t]*){3,}$)/i
const INDENTED = /^(?: {2}|\t)/

/** Lines without a blank one or another block between them. */
interface Run {
  lazy: number
  /** Offsets of the markers of containers. */
  markers: number[]
  quotes: number
  isItem: boolean
}

/**
 * Finds the markers of quotes and lists that more lines than anyone writes go on with lazily, so that they can be taken as
 * plain text.
 *
 * @param markdown its lines end in `\n` or `\r\n`
 * @returns in order; replace each `character` at `offset` by one that is no marker before parsing
 */
export function limitLaziness(markdown: string): Cut[] {
  const cuts: Cut[] = []
  if (!hasMoreLines(markdown, MAX_LAZY)) return cuts
  for (let start = 0; start < markdown.length; ) {
    const blank = markdown.indexOf('\n\n', start)
    const end = blank < 0 ? markdown.length : blank
    const isLong = hasMoreLines(markdown, MAX_LAZY, start, end)
    for (const run of isLong ? lazyRuns(markdown, start, end) : [])
      for (const offset of run.markers) cuts.push({ offset, character: markdown[offset]! })
    start = end + 2
  }
  return cuts
}

function lazyRuns(markdown: string, from: number, to: number): Run[] {
  const runs: Run[] = []
  let run = newRun()
  let list: string | null = null
  const close = () => {
    runs.push(run)
    run = newRun()
  }
  for (let start = from; start < to; ) {
    const newline = markdown.indexOf('\n', start)
    const end = newline < 0 ? markdown.length : newline
    const line = markdown.slice(start, end)
    const { markers, quotes, rest } = containerPrefix(line)
    const item = itemAtMargin(line, list)
    if (item) list = item.marker
    const isOther = rest.trim() === '' || INTERRUPTS.test(rest)
    if (item?.endsAll || isOther) close()
    if (!isOther) {
      const isItem = markers.length > quotes
      if (quotes < run.quotes || (run.isItem && !isItem && !INDENTED.test(rest))) run.lazy++
      run.quotes = Math.max(run.quotes, quotes)
      run.isItem ||= isItem
      for (const at of markers) run.markers.push(start + at)
    }
    start = end + 1
  }
  return [...runs, run].filter(({ lazy }) => lazy > MAX_LAZY)
}

function newRun(): Run {
  return { lazy: 0, markers: [], quotes: 0, isItem: false }
}
