import type { Link, PhrasingContent } from 'mdast'

const OPENS = /^<a\s[^>]*\bhref\s*=/i
const CLOSES = /^<\/a\s*>$/i
const WIKI_LINK = /(\[\[[^[\]\n]{1,200}\]\])/

/** The content of a paragraph, with links in HTML (`<a href="x">X</a>`) and of wikis (`[[X]]`) as links of Markdown. */
export function withLinks(children: PhrasingContent[]): PhrasingContent[] {
  const content: PhrasingContent[] = []
  let open = content
  for (const node of children) {
    if (node.type === 'html' && OPENS.test(node.value)) {
      open = []
      content.push(linkOf(open))
    } else if (node.type === 'html' && CLOSES.test(node.value)) open = content
    else if (node.type === 'text' && node.value.includes('[['))
      for (const part of cut(node.value)) open.push(part)
    else open.push(node)
  }
  return content
}

function cut(text: string): PhrasingContent[] {
  return text
    .split(WIKI_LINK)
    .filter(value => value !== '')
    .map(value => (value.startsWith('[[') ? linkOf([{ type: 'text', value }]) : { type: 'text', value }))
}

function linkOf(children: PhrasingContent[]): Link {
  return { type: 'link', url: '', children: children as Link['children'] }
}
