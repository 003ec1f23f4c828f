import type { Root } from 'mdast'
import { itemAtMargin } from './itemAtMargin.ts'
import { listMarkerAt } from './listMarkerAt.ts'

/** Longer than any marker with the white space behind it. */
const LOOK_AHEAD = 20
const BLANK_BEFORE = /(?:^|\n)[ \t]*\r?\n$/
/** More white space than any line that people write ends in. */
const LOOK_BACK = 200

/** Whether a piece that ends at an offset ends where its last block goes on, or where a list item might be no item in the whole. */
export function isCutInside(tree: Root, text: string, markdown: string, next: number): boolean {
  const last = tree.children.at(-1)
  const list = last?.type === 'list' ? listMarkerAt(text, last.position!.start.offset!) : null
  const item = itemAtMargin(markdown.slice(next, next + LOOK_AHEAD), list)
  const isBlank = BLANK_BEFORE.test(text.slice(-LOOK_BACK))
  if (item) return !last || last.type === 'html' || last.type === 'code' || !(item.endsAll || isBlank)
  if (markdown[next] === '#' || isBlank) return false
  // Behind a line of hyphens or equals signs, any line may follow.
  const isClosed = last?.type === 'heading' || last?.type === 'thematicBreak'
  return !isClosed || last.position!.end.offset! < text.trimEnd().length
}
