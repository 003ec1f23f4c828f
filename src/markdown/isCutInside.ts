import type { Root } from 'mdast'
import { listMarkerAt } from './listMarkerAt.ts'

/** Whether a piece that ends before a list item ends where the item might be no item in the whole, or its block goes on. */
export function isCutInside(tree: Root, text: string, markdown: string, next: number): boolean {
  const marker = listMarkerAt(markdown, next)
  if (marker === null) return false
  const last = tree.children.at(-1)
  if (!last || last.type === 'html' || last.type === 'code') return true
  // Numbers other than 1 begin no list after a paragraph, only go on with one.
  return (
    marker.length > 1 &&
    !(last.type === 'list' && listMarkerAt(text, last.position!.start.offset!) === marker)
  )
}
