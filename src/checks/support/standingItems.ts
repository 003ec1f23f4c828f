import type { ListItem, RootContent } from 'mdast'
import { plainText } from '../../markdown/plainText.ts'

/**
 * The list items that say something by themselves. Steps of a procedure, items above or below others, links, and what a
 * sentence before the list begins (“You need:”) mean what their surroundings make of them.
 */
export function standingItems(children: readonly RootContent[]): Set<ListItem> {
  const found = new Set<ListItem>()
  for (const [index, node] of children.entries()) {
    if (node.type !== 'list' || node.ordered) continue
    const before = children[index - 1]
    if (before?.type === 'paragraph' && !endsSentence(plainText(before))) continue
    for (const item of node.children) {
      const [only] = item.children
      const isLink =
        only?.type === 'paragraph' && only.children.length === 1 && only.children[0]!.type.startsWith('link')
      const isTitle = item.children.some(({ type }) => type === 'list')
      if (item.checked == null && !isLink && !isTitle) found.add(item)
    }
  }
  return found
}

function endsSentence(text: string): boolean {
  return /[.!?。][)\]"'”’»]*$/.test(text)
}
