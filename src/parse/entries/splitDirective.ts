import type { Code } from 'mdast'
import type { Reading } from '../reading.ts'
import { cutNode } from './cutNode.ts'
import { type Piece, type PieceKind, pieceOf } from './piece.ts'

const GLOSSARY = /^\{glossary\}/
/** A definition is set in, or stands behind a colon. */
const DEFINES = /^(?:[ \t]+\S|:[ \t])/
const CLOSES = /^(?:`{3,}|~{3,})\s*$/

interface Line {
  start: number
  end: number
  text: string
  /** Whether a blank line stands before it. */
  isApart: boolean
}

/** Whether code is a glossary of Sphinx or MyST. */
export function isGlossaryDirective({ lang, position }: Code): boolean {
  return GLOSSARY.test(lang ?? '') && position!.start.column === 1
}

/**
 * The glossary of Sphinx and MyST, which is code to Markdown: each term on a line of its own, and below it `: d`. Terms one
 * below the other share the definition behind the last of them.
 */
export function splitDirective(node: Code, reading: Reading): Piece[] {
  const lines = linesOf(node, reading)
  const names = lines.flatMap((_, index) => (isTerm(lines, index) ? [namesAt(lines, index)] : []))
  const starts = names.map(({ from }) => from)
  if (starts.length === 0) return [pieceOf('node', node)]
  const last = CLOSES.test(lines.at(-1)!.text) ? lines.length - 1 : lines.length
  const cut = (from: number, to: number, value?: string): Code => {
    const run = lines.slice(from, to)
    const text = value ?? run.map(({ text }) => text.replace(/^:[ \t]+/, '')).join('\n')
    return cutNode({ ...node, value: text }, run[0]!.start, run.at(-1)!.end, reading)
  }
  const found: Piece[] = []
  const add = (kind: PieceKind, nodes: [Code, ...Code[]]) => {
    const end = nodes.at(-1)!.position!.end.offset!
    found.push({ ...pieceOf(kind, nodes[0], node, found.length), nodes, end })
  }
  add('header', [cut(0, starts[0]!, '')])
  names.forEach(({ from, to }, index) => {
    const written = lines.slice(from, to).map(({ text }) => text)
    add('definition', [cut(from, to, written.join(' / ')), cut(to, starts[index + 1] ?? last)])
  })
  if (last < lines.length) add('end', [cut(last, lines.length, '')])
  return found
}

const NAMES = /^[^\s:]/
/** `:sorted:` */
const OPTION = /^:\w/
const BLANK_LINE = /\n[ \t]*\r?\n/

/** Whether a line is a term with its definition below, the last of them where they are several. */
function isTerm(lines: Line[], index: number): boolean {
  const next = lines[index + 1]?.text
  return index > 0 && NAMES.test(lines[index]!.text) && next !== undefined && DEFINES.test(next)
}

/** The lines of the terms that end with this one: all behind a blank line, or behind the head of the directive. */
function namesAt(lines: Line[], last: number): { from: number; to: number } {
  let from = last
  while (from > 1 && !lines[from]!.isApart && NAMES.test(lines[from - 1]!.text)) from--
  const isWhole = lines[from]!.isApart || from === 1 || OPTION.test(lines[from - 1]!.text)
  return { from: isWhole ? from : last, to: last + 1 }
}

/** The lines of a node that say something. */
function linesOf({ position }: Code, { text }: Reading): Line[] {
  const [from, to] = [position!.start.offset!, position!.end.offset!]
  const lines: Line[] = []
  for (const match of text.slice(from, to).matchAll(/[^\r\n]+/g)) {
    const line = match[0].trimEnd()
    const start = from + match.index
    if (line === '') continue
    const isApart = BLANK_LINE.test(text.slice(lines.at(-1)?.end ?? start, start))
    lines.push({ start, end: start + line.length, text: line, isApart })
  }
  return lines
}
