import type { Paragraph, PhrasingContent, Text } from 'mdast'
import type { Reading } from '../reading.ts'
import { cutNode } from './cutNode.ts'
import { FOLD_SHORTCODE } from './foldNames.ts'
import { type Piece, pieceOf } from './piece.ts'
import { spans } from './spans.ts'

/** Tells of the lines of a paragraph which of them begin an entry. */
export type BeginEntries = (lines: string[]) => boolean[]

/** What begins an entry on a line of plain text. */
const LINES: readonly { pattern: RegExp; reason: string }[] = [
  {
    pattern: /^(?:Q(?:uestion)?\s?\d{0,3}\s?[:.)]|[QFPВ问問]\s?[:：])\s*\S/i,
    reason: 'a question; answers stay with theirs',
  },
  { pattern: /^\*\[[^\]\n]{1,120}\]:\s/, reason: '*[T]: d, an abbreviation of Markdown Extra' },
  {
    pattern: new RegExp(`^(?:\\?{3}\\+?\\s+\\w|${FOLD_SHORTCODE}\\s|:{3,}\\s?details\\b)`),
    reason: 'what folds an answer away',
  },
]
/** More of a line than these look at. */
const MAX_LINE = 200
const LABEL_END = /[:?：？]\s*$/
const SEPARATOR_BEHIND = /^\s*(?:[:：?？–—=→]|->|-\s|\|\s[^|\n]*(?:\n|$))/
const ANSWER = /^(?:A(?:nswer)?|R|О|答)\s?[:.：]?\s*$/i

/** On the same line. */
const SENTENCE_END = /[.;!?。；！？][)”"’]?[ \t]+$/
/** “**T.**” of more is a sentence. */
const MAX_STOP = 40
/** More than the end of a sentence has. */
const MAX_END = 20

const LINE_ENDING = /\r\n?|\n/g

interface Line {
  /** Of the first child on the line. */
  child: number
  /** Where the line begins in that child, if it is a text. */
  within: number
  /** Lines of the paragraph before this one. */
  number: number
  /** Where it begins in the parsed text, if that is behind other words on the same line. */
  at?: number
}

/**
 * A paragraph, cut at its lines that begin with a bold label or with `Q:`: people leave the blank lines out.
 *
 * @param begin which other lines begin an entry
 */
export function splitParagraph(node: Paragraph, reading: Reading, begin?: BeginEntries): Piece[] {
  const isLine = node.position!.start.line === node.position!.end.line
  const starts = [...(isLine ? [] : startsIn(node, begin)), ...(begin ? inline(node) : [])]
  const cuts = [
    { child: 0, within: 0, number: 0 },
    ...starts.filter(({ number, at }) => at !== undefined || number > 0),
  ]
  if (cuts.length === 1) return [pieceOf('paragraph', node)]
  cuts.sort((a, b) => a.child - b.child || a.within - b.within)
  const { start, end: last } = node.position!
  const { starts: offsets, ends } = lineOffsets(reading.text, start.offset!, last.offset!)
  const from = cuts.map(({ at, number }) => at ?? offsets[number]!)
  return cuts.map((cut, index) => {
    const next = cuts[index + 1]
    const end = !next ? last.offset! : next.at === undefined ? ends[next.number - 1]! : from[index + 1]!
    const part: Paragraph = { ...node, children: childrenBetween(node.children, cut, next) }
    const spaces = next?.at === undefined ? 0 : trailing(reading.text.slice(from[index]!, end))
    return pieceOf('paragraph', cutNode(part, from[index]!, end - spaces, reading), node, index)
  })
}

function trailing(text: string): number {
  return text.length - text.trimEnd().length
}

/** The bold labels behind the end of a sentence, in a paragraph that begins with one: `**T**: d. **T**: d.`, `**T.** d. **T.** d.` */
function inline(node: Paragraph): Line[] {
  const { children } = node
  const isAlike = [isLabel, isStop].find(is => is(children, 0))
  if (!isAlike) return []
  const lines = children.flatMap((child, index): Line[] => {
    const before = children[index - 1]
    const isBehind = before?.type === 'text' && SENTENCE_END.test(before.value.slice(-MAX_END))
    if (!isBehind || !isAlike(children, index)) return []
    return [{ child: index, within: 0, number: 0, at: child.position!.start.offset! }]
  })
  // Behind a dash, one more is as often an aside: “**Bow** — the front. **Sharp as it is**: it cuts the water.”
  const isAside = lines.length === 1 && isDashed(children, 0)
  return isAside ? [] : lines
}

function isDashed(children: PhrasingContent[], child: number): boolean {
  const behind = children[child + 1]
  return behind?.type === 'text' && /^\s*[-–—]/.test(behind.value)
}

function startsIn(node: Paragraph, begin: BeginEntries | undefined): Line[] {
  const lines = linesOf(node)
  const marked = lines.filter(line => beginsEntry(node, line))
  if (marked.some(({ number }) => number > 0) || !begin) return marked
  const texts = spans(node.children)
    .map(({ text }) => text)
    .join('')
    // `<br>` ends the line that it stands at the end of.
    .replace(/\n{2,}/g, '\n')
    .trimEnd()
    .split('\n')
  // Where emphasis goes over the end of a line, it is no list of terms.
  if (texts.length !== lines.length) return marked
  const begins = begin(texts)
  return lines.filter((_, index) => begins[index])
}

/** The lines of a paragraph that begin with a child or inside of a text. */
function linesOf({ children, position }: Paragraph): Line[] {
  const lines: Line[] = [{ child: 0, within: 0, number: 0 }]
  children.forEach((child, index) => {
    if (child.type === 'break')
      lines.push({ child: index + 1, within: 0, number: child.position!.end.line - position!.start.line })
    if (child.type !== 'text') return
    let number = child.position!.start.line - position!.start.line
    for (const { index: at, 0: ending } of child.value.matchAll(LINE_ENDING)) {
      const within = at + ending.length
      number++
      lines.push(
        within < child.value.length
          ? { child: index, within, number }
          : { child: index + 1, within: 0, number },
      )
    }
  })
  return lines
}

function beginsEntry({ children }: Paragraph, { child, within }: Line): boolean {
  const node = children[child]
  if (node?.type === 'text') {
    const line = node.value.slice(within, within + MAX_LINE)
    return (
      LINES.some(({ pattern }) => pattern.test(line)) || isMarkerBefore(node, within, children[child + 1])
    )
  }
  return isLabel(children, child)
}

function isLabel(children: PhrasingContent[], child: number): boolean {
  const node = children[child]
  if (node?.type !== 'strong') return false
  const [only] = node.children
  const label = only?.type === 'text' ? only.value : ''
  if (ANSWER.test(label)) return false
  const behind = children[child + 1]
  return LABEL_END.test(label) || (behind?.type === 'text' && SEPARATOR_BEHIND.test(behind.value))
}

function isStop(children: PhrasingContent[], child: number): boolean {
  const node = children[child]
  const [only] = node?.type === 'strong' ? node.children : []
  return only?.type === 'text' && only.value.length <= MAX_STOP && only.value.endsWith('.')
}

/** `Q. **Why?**`: a text that is only the marker, before bold text. */
function isMarkerBefore({ value }: Text, within: number, next: PhrasingContent | undefined): boolean {
  return next?.type === 'strong' && /^Q\s?\d{0,3}\s?[:.)]\s*$/i.test(value.slice(within))
}

function childrenBetween(children: PhrasingContent[], from: Line, to: Line | undefined): PhrasingContent[] {
  const part = children.slice(from.child, to ? to.child + (to.within > 0 ? 1 : 0) : undefined)
  const last = part.at(-1)
  if (to && to.within > 0 && last?.type === 'text')
    part[part.length - 1] = { ...last, value: last.value.slice(0, to.within) }
  const first = part[0]
  if (from.within > 0 && first?.type === 'text') part[0] = { ...first, value: first.value.slice(from.within) }
  return part
}

/** Where the lines of a stretch of text begin and end, without the white space and the marks of quotes around them. */
function lineOffsets(text: string, start: number, end: number): { starts: number[]; ends: number[] } {
  const [starts, ends] = [[start], [] as number[]]
  for (const { index, 0: ending } of text.slice(start, end).matchAll(/(?:\r\n?|\n)[ \t>]*/g)) {
    const from = starts.at(-1)!
    ends.push(from + text.slice(from, start + index).trimEnd().length)
    starts.push(start + index + ending.length)
  }
  return { starts, ends }
}
