import type { RootContent } from 'mdast'
import { isHeading } from './isHeading.ts'
import { isLinkList } from './isLinkList.ts'

/** Whether a list that is more than links, or a table, stands below the first heading of a file, before the next one. */
export function beginsWithEntries(body: readonly RootContent[]): boolean {
  const first = body.findIndex(isHeading)
  const next = body.findIndex((node, index) => index > first && isHeading(node))
  return body
    .slice(first + 1, next < 0 ? undefined : next)
    .some(node => node.type === 'table' || (node.type === 'list' && !isLinkList(node)))
}
