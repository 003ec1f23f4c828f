import type { Nodes, PhrasingContent } from 'mdast'
import { isLineBreak } from '../../markdown/isLineBreak.ts'
import { walk } from '../../markdown/walk.ts'
import { withoutAttributes } from '../../markdown/withoutAttributes.ts'

export type Mark = 'strong' | 'emphasis' | 'link' | 'code' | null

/** Words of a paragraph that look alike; line breaks are kept as `\n`. */
export interface Span {
  text: string
  mark: Mark
}

const MARKS: { [type: string]: Mark } = {
  strong: 'strong',
  emphasis: 'emphasis',
  link: 'link',
  linkReference: 'link',
  inlineCode: 'code',
}
const STRONG_TAG = /^<(\/?)(?:b|strong|dfn)(?:\s[^<>]*)?>$/i

/** What a reader sees of phrasing, by its look. Neighbours that look alike are one span, empty ones are left out. */
export function spans(children: PhrasingContent[]): Span[] {
  const found: Span[] = []
  let isBold = false
  for (const child of children) {
    const tag = child.type === 'html' ? STRONG_TAG.exec(child.value) : null
    if (tag) isBold = tag[1] === ''
    const text = tag ? '' : seen(child)
    if (text === '') continue
    const mark = isBold ? 'strong' : markOf(child)
    const last = found.at(-1)
    if (last && last.mark === mark) last.text += text
    // A space between two bold words is no other look.
    else if (last && mark !== null && text.trim() === '') last.text += text
    else found.push({ text, mark })
  }
  while (found.length > 0 && found[0]!.text.trim() === '') found.shift()
  return withMeant(found)
}

/**
 * Bold text that ends in punctuation with a letter right behind it, which Markdown takes for asterisks: `**泊位：**船`. In Chinese
 * and Japanese, which set no spaces, people write so all the time.
 */
const MEANT = /^\s*\*\*([^*\n]{1,200}\p{P})\*\*(?=[\p{L}\p{N}])/u

/** The same spans, the first of them bold as far as it was meant to be. */
function withMeant(found: Span[]): Span[] {
  const [first, ...others] = found
  if (first?.mark !== null || !/^\s*\*\*/.test(first.text)) return found
  const [whole, bold] = MEANT.exec(first.text) ?? []
  if (whole === undefined) return found
  return [{ text: bold!, mark: 'strong' }, { text: first.text.slice(whole.length), mark: null }, ...others]
}

/** `[**Term**](url)` is bold as `**[Term](url)**` is. */
function markOf(child: PhrasingContent): Mark {
  const mark = MARKS[child.type] ?? null
  if (mark !== 'link' && mark !== 'emphasis') return mark
  const [only, more] = (child as { children: PhrasingContent[] }).children
  return only && !more && (only.type === 'strong' || only.type === 'emphasis') ? MARKS[only.type]! : mark
}

function seen(node: Nodes): string {
  let text = ''
  walk(node, inner => {
    if (inner.type === 'text') text += withoutAttributes(inner.value)
    else if (inner.type === 'inlineCode') text += inner.value
    else if (isLineBreak(inner)) text += '\n'
    else if (inner.type === 'image' || inner.type === 'imageReference') text += inner.alt ?? ''
  })
  return text.replace(/\r\n?/g, '\n')
}
