import type { Nodes } from 'mdast'
import { isAnchor } from '../isAnchor.ts'
import { isBackLink } from './isBackLink.ts'

/** Whether a node says nothing of what it stands in: a comment, an anchor, the target of a link, a line, a way back up. */
export function isSilent(node: Nodes): boolean {
  return node.type === 'thematicBreak' || node.type === 'definition' || isAnchor(node) || isBackLink(node)
}
