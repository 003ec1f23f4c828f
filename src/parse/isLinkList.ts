import type { List, ListItem, PhrasingContent } from 'mdast'

/** What may stand around a link that is the whole item: white space and punctuation. */
const SEPARATOR = /^[\s!-/:-@[-`{-~\u2010-\u2027]*$/

/** Whether a list only points elsewhere: a table of contents or a list of links. Every item is a link and nothing more. */
export function isLinkList(list: List): boolean {
  return list.children.every(isLinkItem)
}

/** Whether an item is a link, with its own list of links below it at most. */
export function isLinkItem(item: ListItem): boolean {
  const [paragraph, ...rest] = item.children
  if (paragraph?.type !== 'paragraph' || !isOnlyLink(paragraph.children)) return false
  return rest.every(node => node.type === 'list' && isLinkList(node))
}

function isOnlyLink(nodes: PhrasingContent[]): boolean {
  const [first, ...others] = nodes.filter(node => node.type !== 'text' || !SEPARATOR.test(node.value))
  if (!first || others.length > 0) return false
  if (first.type === 'strong' || first.type === 'emphasis') return isOnlyLink(first.children)
  return first.type === 'link' || first.type === 'linkReference'
}
