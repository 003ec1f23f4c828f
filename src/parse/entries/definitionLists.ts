import type { Paragraph, RootContent } from 'mdast'
import { spans } from './spans.ts'

/** What begins a definition in a paragraph behind its term: `: d`, as Pandoc and Markdown Extra have it, or `~ d`. */
const DEFINES = /^[:~][ \t]+(?=\S)/
/** The longest of 252 real terms has 67 characters. */
const MAX_TERM = 120

/** Puts every short paragraph together with the paragraphs behind it that begin with a colon. */
export function joinDefinitions<Node extends RootContent | [RootContent, ...RootContent[]]>(
  nodes: Node[],
): (Node | [RootContent, ...RootContent[]])[] {
  const joined: (Node | [RootContent, ...RootContent[]])[] = []
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!
    let end = index + 1
    while (isTerm(node) && end < nodes.length && defines(nodes[end]!)) end++
    joined.push(
      end === index + 1 ? node : [node as RootContent, ...(nodes.slice(index + 1, end) as RootContent[])],
    )
    index = end - 1
  }
  return joined
}

/** A definition without the colon that it begins with. */
export function withoutColon(text: string): string {
  return text.replace(DEFINES, '')
}

function isTerm(node: RootContent | RootContent[]): node is Paragraph {
  if (Array.isArray(node) || node.type !== 'paragraph' || defines(node)) return false
  const lines = spans(node.children).map(({ text }) => text)
  const term = lines.join('').trim()
  return term !== '' && term.length <= MAX_TERM && !/\n|[:.]$/.test(term)
}

function defines(node: RootContent | RootContent[]): boolean {
  if (Array.isArray(node) || node.type !== 'paragraph') return false
  const [first] = node.children
  return (
    first?.type === 'text' &&
    (DEFINES.test(first.value) || (/^[:~][ \t]+$/.test(first.value) && node.children.length > 1))
  )
}
