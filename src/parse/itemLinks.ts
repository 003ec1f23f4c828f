import type { ListItem, PhrasingContent } from 'mdast'
import { plainText } from '../markdown/plainText.ts'
import { withLinks } from './withLinks.ts'

/** What may stand around the links that are a whole item: white space, punctuation, emoji, and words that join links. */
const SEPARATOR =
  /^(?:[\s!-/:-@[-`{-~\u2010-\u2027\u2139\u2190-\u245f\u2500-\u2bff、，\u200d]|\ufe0f|[\ud83c-\ud83e][\udc00-\udfff]|\b(?:[Aa]nd|AND|[Oo]r|OR|[Ss]ee(?: [Aa]lso)?|[Uu]nd|[Ss]iehe)\b)*$/

/** What a template does with a list, behind its last item: `{% endfor %}`. */
const CONTROL = /\{%-?\s{0,9}(?:end[a-z]{2,10}|else|elsif|if|unless|for)\b[^{}]{0,200}%\}/g

/** `docs/berths.md`: who writes for tools names what to read instead of linking it. */
const DOCUMENT = /^[\w./@~-]+\.(?:mdx?|markdown|rst|adoc)$/i
const NUMBER = /^§?\s*\d+(?:\.\d+)*\.?$/

/** The first paragraph of a list item. */
export function contentOf({ children: [paragraph] }: ListItem): PhrasingContent[] {
  return paragraph?.type === 'paragraph' ? withLinks(paragraph.children) : []
}

export function holdsLink(node: PhrasingContent): boolean {
  if (node.type === 'strong' || node.type === 'emphasis') return node.children.some(holdsLink)
  return isLink(node)
}

/** `[3.4](#id)` is the number of a rule, not a page. */
export function isNumber(node: PhrasingContent): boolean {
  return isLink(node) && NUMBER.test(plainText(node))
}

export function startsWithLink(item: ListItem): boolean {
  const first = contentOf(item).find(node => node.type !== 'text' || !isSeparator(node.value))
  if (!first) return false
  if (first.type === 'strong' || first.type === 'emphasis') return isOnlyLinks(first.children)
  return isLink(first) && !isNumber(first)
}

export function isOnlyLinks(nodes: PhrasingContent[]): boolean {
  const words = nodes.filter(node => node.type !== 'text' || !isSeparator(node.value))
  return (
    words.length > 0 &&
    words.every(node =>
      node.type === 'strong' || node.type === 'emphasis' ? isOnlyLinks(node.children) : isLink(node),
    )
  )
}

function isLink(node: PhrasingContent): boolean {
  if (node.type === 'inlineCode') return DOCUMENT.test(node.value)
  return node.type === 'link' || node.type === 'linkReference'
}

function isSeparator(text: string): boolean {
  return SEPARATOR.test(text.includes('{%') ? text.replace(CONTROL, '') : text)
}
