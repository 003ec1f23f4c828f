import type { Cut } from './htmlRows.ts'
import { htmlSeen } from './htmlSeen.ts'

const BLOCK = /<(p|li|div|h[1-6])\b[^<>]*>/gi
/** `<li><b>T</b>: d` and `<p><b>T:</b> d`, where the label is all that is bold and short. */
const LABELLED = /^<(?:p|li)\b[^<>]*>\s*<(b|strong|dfn)\b[^<>]*>([^<>]{1,300})<\/\1>\s*([:：–—=-])?\s*(?=\S)/i
/** Longer labels of a term are sentences; questions may be. */
const MAX_TERM = 120
/** `<p>Why?</p>`, `<li>Why?<br>So.`: a paragraph, an item or a box of nothing but a question, or a line of it. */
const ASKED =
  /^<(?:p|div|li)\b([^<>]*)>\s*(?:<(em|i|u)\b[^<>]*>\s*)?([^<>\s][^<>]{0,300}[?？])\s*(?:<\/\2>\s*)?(?=<(?:\/(?:p|div|li)|br)\b)/i
/** What sets such a question apart, besides emphasis: `<p>Q: Why?`, `<div class="question">`. */
const MARKED = /^Q(?:uestion)?\s?\d{0,3}\s?[.:：)]/i
const CLASSED = /\bclass\s?=[^=]{0,60}\bquestion\b/i
/** `<p><b>Why?</b></p>` has what answers behind itself, as a heading has. */
const BLOCK_END = /^<\/(?:p|div)\s*>/i
const HEADING = /^<h[1-6]\b[^<>]*>/i
const HEADING_END = /<\/h[1-6]>/i
const ASKS = /[?？]$/
const MIN_LABELLED = 2
/** More than a tag, a label and their ends have. */
const MAX_LABEL = 600

/** A label and what it labels, in a paragraph, an item or below a heading of HTML. */
interface HtmlLabel {
  label: string
  /** The rest, with its tags. */
  html: string
  isHeading: boolean
  /** Whether it asks and is set apart, which no note does. */
  asks: boolean
}

/** Reads the beginning of a piece of HTML as a label. */
export function htmlLabel(html: string): HtmlLabel | null {
  const head = html.slice(0, MAX_LABEL)
  const labelled = LABELLED.exec(head)
  if (labelled) {
    const [all, , label = '', separator] = labelled
    const asks = ASKS.test(label.trimEnd())
    const isSet = asks || (label.length <= MAX_TERM && (separator !== undefined || /[:：]\s*$/.test(label)))
    const rest = html.slice(all.length)
    return isSet ? { label, html: rest, isHeading: asks && BLOCK_END.test(rest), asks } : null
  }
  const asked = ASKED.exec(head)
  if (asked) {
    const [all, attributes = '', emphasis, label = ''] = asked
    const rest = html.slice(all.length)
    const asks = emphasis !== undefined || MARKED.test(label) || CLASSED.test(attributes)
    return { label, html: rest, isHeading: BLOCK_END.test(rest), asks }
  }
  const [heading] = HEADING.exec(head) ?? []
  const end = HEADING_END.exec(head)
  if (heading === undefined || !end) return null
  const label = html.slice(heading.length, end.index)
  // A button or a link in it may fold the answer away.
  return ASKS.test(htmlSeen(label))
    ? { label, html: html.slice(end.index + end[0].length), isHeading: true, asks: true }
    : null
}

/** Where the labelled paragraphs and items of a piece of HTML begin, and its headings that ask; one label is a note. */
export function htmlLabels(html: string): Cut[] {
  const cuts: Cut[] = []
  let isOpen = false
  let labelled = 0
  let own = -1
  for (const { 0: tag, 1: name, index } of html.matchAll(BLOCK)) {
    // `<li><b>T</b><p>d</p>` goes on in its paragraph.
    if (index === own) continue
    const piece = html.slice(index, index + MAX_LABEL)
    const found = htmlLabel(piece)
    if (found) {
      own = index + piece.length - found.html.length
      cuts.push({ at: index, kind: 'pair' })
      labelled += found.asks ? MIN_LABELLED : 1
      isOpen = found.isHeading
    } else if (/^h/i.test(name!)) {
      if (isOpen) cuts.push({ at: index, kind: 'node' })
      isOpen = false
    } else if (!isOpen && tag.toLowerCase().startsWith('<p') && cuts.length > 0)
      cuts.push({ at: index, kind: 'node' })
  }
  return labelled < MIN_LABELLED ? [] : cuts
}
