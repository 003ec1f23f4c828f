import type { RootContent } from 'mdast'

/** The first node of a section that says something by itself: HTML before it is as often a comment or an anchor. */
export function firstSaid(nodes: RootContent[]): RootContent | undefined {
  return nodes.find(({ type }) => type !== 'html' && type !== 'definition')
}
