import type { Root } from 'mdast'
import { limitLaziness } from './limitLaziness.ts'
import { type Cut, limitNesting, SENTINEL } from './limitNesting.ts'
import { limitReopening } from './limitReopening.ts'
import { maskTemplates, unmaskTemplates } from './maskTemplates.ts'
import type { MarkdownParser } from './parser.ts'
import { shiftPositions } from './shiftPositions.ts'
import { trimAttributes } from './trimAttributes.ts'
import { trimHtml } from './trimHtml.ts'
import { walk } from './walk.ts'

export interface ReadTree {
  tree: Root
  /** Delimiters that were taken as plain text because they nest too deep. */
  cuts: Cut[]
}

const BYTE_ORDER_MARK = '\uFEFF'
const LONE_RETURN = /\r(?!\n)/g
/** What stands in these is text anyway; taking it as text loses nothing. */
const LITERAL = new Set(['code', 'inlineCode', 'html', 'yaml', 'toml'])

/** Parses any text, however deep it nests, into a tree whose positions are those of the text, byte order mark included. */
export function readTree(markdown: string, parser: MarkdownParser): ReadTree {
  // Parsers skip a byte order mark, and do not count it. Files that were joined may have several.
  let marks = 0
  while (markdown[marks] === BYTE_ORDER_MARK) marks++
  const text = markdown.slice(marks)
  // Parsers end lines at a lone `\r` too.
  const lines = text.includes('\r') ? text.replace(LONE_RETURN, '\n') : text
  const cuts = together(limitNesting(lines), [...limitLaziness(lines), ...limitReopening(lines)])
  const parsed = cuts.length > 0 ? replaceAt(text, cuts) : text
  const masked = maskTemplates(parsed)
  const tree = parser(masked)
  if (masked !== parsed) unmaskTemplates(tree)
  trimHtml(tree, parsed)
  if (marks > 0) shiftFirstLine(tree, marks)
  const felt = cuts.length > 0 ? restore(tree, cuts) : cuts
  trimHeadings(tree)
  trimAttributes(tree, markdown)
  if (hasTaskBox(markdown)) trimTasks(tree)
  return { tree, cuts: marks > 0 ? felt.map(cut => ({ ...cut, offset: cut.offset + marks })) : felt }
}

/** Those of both, in order, each once. */
function together(deep: Cut[], others: Cut[]): Cut[] {
  if (others.length === 0) return deep
  const all = new Map([...deep, ...others].map(cut => [cut.offset, cut]))
  return [...all.values()].sort((a, b) => a.offset - b.offset)
}

function replaceAt(markdown: string, cuts: Cut[]): string {
  let text = ''
  let from = 0
  for (const { offset } of cuts) {
    text += markdown.slice(from, offset) + SENTINEL
    from = offset + 1
  }
  return text + markdown.slice(from)
}

/** Puts the delimiters back, and gives those that are plain text now and would have been none. */
function restore(tree: Root, cuts: Cut[]): Cut[] {
  const literal = new Set<Cut>()
  let next = 0
  walk(tree, node => {
    if (!('value' in node) || !node.value.includes(SENTINEL)) return
    node.value = node.value.replaceAll(SENTINEL, () => {
      const cut = cuts[next++]
      if (cut && LITERAL.has(node.type)) literal.add(cut)
      return cut?.character ?? SENTINEL
    })
  })
  return cuts.filter(cut => !literal.has(cut))
}

function shiftFirstLine(tree: Root, marks: number): void {
  shiftPositions(tree, marks, 0)
  walk(tree, node => {
    if (node.position?.start.line === 1) node.position.start.column += marks
    if (node.position?.end.line === 1) node.position.end.column += marks
  })
  tree.position!.start = { line: 1, column: 1, offset: 0 }
}

/** A Setext heading reaches up over the definitions that begin its paragraph, which are nodes of their own. */
function trimHeadings(tree: Root): void {
  for (const node of tree.children) {
    const start = node.type === 'heading' ? node.children[0]?.position?.start : undefined
    if (start && start.line > node.position!.start.line) node.position!.start = { ...start }
  }
}

const IN_TASK_BOX = /[\sx]/i

function hasTaskBox(markdown: string): boolean {
  for (let at = markdown.indexOf('['); at >= 0; at = markdown.indexOf('[', at + 1))
    if (markdown[at + 2] === ']' && IN_TASK_BOX.test(markdown[at + 1]!)) return true
  return false
}

/** The box is no part of its paragraph; remark leaves it in where code, emphasis or a link follows. */
function trimTasks(tree: Root): void {
  walk(tree, node => {
    if (node.type !== 'listItem' || typeof node.checked !== 'boolean') return
    const [first] = node.children
    const start = first?.type === 'paragraph' ? first.children[0]?.position?.start : undefined
    if (start && start.offset! > first!.position!.start.offset!) first!.position!.start = { ...start }
  })
}
