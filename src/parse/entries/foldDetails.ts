import type { Html, RootContent } from 'mdast'
import { detailsTags } from './detailsTags.ts'

const OPENS = /^\s*<details\b/i

/**
 * Puts the nodes between `<details>` and its `</details>` together; what is never closed stays as it is.
 *
 * @param isShell whether a fold that begins at an index only hides what it holds: then those in it are folds of their own
 */
export function foldDetails(
  nodes: RootContent[],
  isShell: (index: number) => boolean,
): (RootContent | [Html, ...RootContent[]])[] {
  const closes = closings(nodes)
  const folded: (RootContent | [Html, ...RootContent[]])[] = []
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!
    const last = closes.get(index)
    if (last === undefined || last === index || node.type !== 'html' || isShell(index)) {
      folded.push(node)
      continue
    }
    folded.push([node, ...nodes.slice(index + 1, last + 1)])
    index = last
  }
  return folded
}

/** For every node that begins with `<details>`, the node that closes it. */
function closings(nodes: RootContent[]): Map<number, number> {
  const closes = new Map<number, number>()
  const open: number[] = []
  nodes.forEach((node, index) => {
    if (node.type !== 'html') return
    let first = true
    for (const { opens } of detailsTags(node.value)) {
      // What opens in the middle of other HTML counts for the balance, but is no piece of its own.
      if (opens) open.push(first && OPENS.test(node.value) ? index : -1)
      else {
        const start = open.pop()
        if (start !== undefined && start >= 0) closes.set(start, index)
      }
      first = false
    }
  })
  return closes
}
