import type { Nodes } from 'mdast'
import { htmlText } from '../markdown/htmlText.ts'

/** Whether a node is HTML that has no text: an anchor or a comment. */
export function isAnchor(node: Nodes): boolean {
  if (node.type === 'html') return htmlText(node.value).trim() === ''
  return (
    node.type === 'paragraph' &&
    node.children.every(
      child => child.type === 'html' || (child.type === 'text' && child.value.trim() === ''),
    )
  )
}
