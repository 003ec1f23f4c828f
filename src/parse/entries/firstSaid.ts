import type { RootContent } from 'mdast'
import { isSilent } from './isSilent.ts'

/** The first node of a section that says something by itself: HTML before it is as often a comment or an anchor. */
export function firstSaid(nodes: RootContent[]): RootContent | undefined {
  return nodes.find(node => node.type !== 'html' && !isSilent(node))
}
