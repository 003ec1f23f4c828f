import type { Link, Nodes, Parents, Text } from 'mdast'
import { walk } from '../markdown/walk.ts'
import { labelOf } from './label.ts'

export interface ExplicitId {
  id: string | null
  /** The text without what only gives the id. */
  text: string
  /** The number that a link to the id itself holds: `[3.4](#id)`. */
  number: string | null
  /** The label that the text begins with, `P.1` of `P.1: …`; it is the id where nothing else is. */
  label: string | null
}

/** Markup that gives an id, in HTML: `<a name="x">`, `<a id="x">`, `<span id="x">`. */
const TAG_ID = /^<(?:a|span|div)(?:\s[^<>]*?)?\s(?:name|id)\s*=\s*["']?([^\s"'<>]+)/i
/** The same in a comment: `<!-- id: x -->`. */
const COMMENT_ID = /^<!--\s*id:\s*([^\s>]+)\s*-->/i
/** Markup that gives an id: `{#x}` (Pandoc, Hugo, Docusaurus), `{: #x}` (kramdown), also behind others: `{.y z=1 #x}`. */
const ATTRIBUTE_ID = /^\{:?\s*(?:(?:\.|[\w-]+=)[^\s{}]*\s+)*#([^\s{}]+)(?:\s[^{}]*)?\}$/
/** The same without an id, of headings: `{.unnumbered}`, `{-}`; `{MUST}` is text. */
const ATTRIBUTES = /^\{:?\s*(?:\.[a-z][^\s{}]*|-)(?:\s[^{}]*)?\}$/i
const NUMBER = /^§?\s*(\d+(?:\.\d+)*)\.?$/

/**
 * The id that an author gave to a heading or a list item.
 *
 * @param text what a reader sees of `nodes`
 * @param source what was parsed; with it, `{#x}` has to stand there too, neither as code nor escaped
 * @param isHeading whether they are those of a heading, which may have attributes without an id
 */
export function explicitId(nodes: Nodes[], text: string, source?: string, isHeading = false): ExplicitId {
  const attribute = attributeOf(text, isHeading)
  if (attribute && (source === undefined || endsInAttribute(nodes, source, isHeading))) {
    const label = labelOf(text)
    return { id: attribute.id ?? label, text: text.slice(0, attribute.start), number: null, label }
  }
  const link = leadingLink(nodes)
  const number = link && NUMBER.exec(onlyText(link))
  if (number) return { id: link.url.slice(1), text, number: number[1]!, label: null }
  const label = labelOf(text)
  return { id: htmlId(nodes) ?? label, text, number: null, label }
}

/** The attributes that a text ends in, as written, and where they begin, white space included. */
export function attributeOf(
  text: string,
  isHeading: boolean,
): { id: string | null; written: string; start: number } | null {
  const open = text.endsWith('}') ? text.lastIndexOf('{') : -1
  if (open < 0 || text[open - 1] === '\\') return null
  const written = text.slice(open)
  const id = ATTRIBUTE_ID.exec(written)?.[1] ?? null
  if (id === null && !(isHeading && ATTRIBUTES.test(written))) return null
  return { id, written, start: text.slice(0, open).trimEnd().length }
}

/** Whether the last text of nodes has attributes in its source; HTML, as a comment, may follow it. */
function endsInAttribute(nodes: Nodes[], source: string, isHeading: boolean): boolean {
  let last: Nodes | null = null
  for (const node of nodes) {
    walk(node, inner => {
      if (!('children' in inner || inner.type === 'html')) last = inner
    })
  }
  const { type, position } = (last ?? {}) as Partial<Text>
  const written = source.slice(position?.start.offset, position?.end.offset).trimEnd()
  return type === 'text' && attributeOf(written, isHeading) !== null
}

function htmlId(nodes: Nodes[]): string | null {
  let id: string | null = null
  for (const node of nodes) {
    walk(node, inner => {
      if (id !== null || inner.type !== 'html') return
      const pattern = inner.value.startsWith('<!') ? COMMENT_ID : TAG_ID
      id = pattern.exec(inner.value)?.[1] ?? null
    })
  }
  return id
}

/** The link to an anchor that a list item or a heading begins with, if it does. */
function leadingLink(nodes: Nodes[]): Link | null {
  let node: Nodes | undefined = nodes[0]
  while (node && (node.type === 'paragraph' || node.type === 'strong')) node = node.children[0]
  return node?.type === 'link' && /^#./.test(node.url) ? node : null
}

function onlyText(node: Parents): string {
  const [only, more] = node.children
  return only?.type === 'text' && !more ? (only as Text).value : ''
}
