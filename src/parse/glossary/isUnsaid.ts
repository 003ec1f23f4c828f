import type { RootContent } from 'mdast'
import { comments } from '../comments.ts'
import { isSilent } from '../entries/isSilent.ts'
import type { OutlineSection } from '../outline.ts'
import type { Reading } from '../reading.ts'

/** Whether nothing stands below a heading. */
export function isUnsaid({ nodes, sections }: OutlineSection, reading: Reading): boolean {
  const isComment = (node: RootContent) => node.type === 'html' && comments(node, reading) !== null
  return sections.length === 0 && nodes.every(node => isSilent(node) || isComment(node))
}
