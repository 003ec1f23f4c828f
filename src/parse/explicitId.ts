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

/** Markup that gives an id, in HTML: `<a name="x">`, `<a id="x">`, `<span id="x">`, `<!-- id: x -->`. */
const HTML_ID =
  /^<(?:a|span|div)(?:\s[^<>]*?)?\s(?:name|id)\s*=\s*["']?([^\s"'<>]+)|^<!--\s*id:\s*([^\s>]+)\s*-->/i
/** Markup that gives an id, at the end of a text: `{#x}` (Pandoc, Hugo, Docusaurus) or `{: #x}` (kramdown). */
const ATTRIBUTE_ID = /\s*(?<!\\)\{:?\s*#([^\s{}]+)(?:\s[^{}]*)?\}$/
/** The same without an id: `{.unnumbered}`, `{-}`; `{MUST}` is text. */
const ATTRIBUTES = /\s*(?<!\\)\{:?\s*(?:\.[a-z][^\s{}]*|-)(?:\s[^{}]*)?\}()$/i
const NUMBER = /^§?\s*(\d+(?:\.\d+)*)\.?$/

/**
 * The id that an author gave to a heading or a list item.
 *
 * @param text what a reader sees of `nodes`
 * @param source what was parsed; with it, `{#x}` has to stand there too, neither as code nor escaped
 */
export function explicitId(nodes: Nodes[], text: string, source?: string): ExplicitId {
  const attribute =
    text.endsWith('}') && (source === undefined || endsInAttribute(nodes, source))
      ? (ATTRIBUTE_ID.exec(text) ?? ATTRIBUTES.exec(text))
      : null
  if (attribute) {
    const label = labelOf(text)
    return { id: attribute[1] || label, text: text.slice(0, attribute.index), number: null, label }
  }
  const link = leadingLink(nodes)
  const number = link && NUMBER.exec(onlyText(link))
  if (number) return { id: link.url.slice(1), text, number: number[1]!, label: null }
  const label = labelOf(text)
  return { id: htmlId(nodes) ?? label, text, number: null, label }
}

/** Whether the last text of nodes gives an id in its source; HTML, as a comment, may follow it. */
function endsInAttribute(nodes: Nodes[], source: string): boolean {
  let last: Nodes | null = null
  for (const node of nodes) {
    walk(node, inner => {
      if (!('children' in inner || inner.type === 'html')) last = inner
    })
  }
  const { type, position } = (last ?? {}) as Partial<Text>
  return (
    type === 'text' &&
    [ATTRIBUTE_ID, ATTRIBUTES].some(pattern =>
      pattern.test(source.slice(position?.start.offset, position?.end.offset).trimEnd()),
    )
  )
}

function htmlId(nodes: Nodes[]): string | null {
  let id: string | null = null
  for (const node of nodes) {
    walk(node, inner => {
      if (id !== null || inner.type !== 'html') return
      const match = HTML_ID.exec(inner.value)
      id = match?.[1] ?? match?.[2] ?? null
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
