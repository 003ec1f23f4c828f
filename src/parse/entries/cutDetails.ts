import type { Html } from 'mdast'
import type { Reading } from '../reading.ts'
import { cutNode } from './cutNode.ts'
import { detailsTags } from './detailsTags.ts'

/**
 * Cuts a piece of HTML before each `<details>` behind a `</details>`, where the two stand on neighbouring lines and one of
 * them has its other end in another node.
 */
export function cutDetails(node: Html, reading: Reading): Html[] {
  const { value } = node
  const cuts = [0]
  let depth = 0
  let isWhole = true
  let isClosed = false
  for (const { at, opens } of detailsTags(value)) {
    if (opens && isClosed) cuts.push(at)
    isClosed = !opens
    depth += opens ? 1 : -1
    if (depth < 0) isWhole = false
  }
  if (cuts.length === 1 || (isWhole && depth === 0)) return [node]
  const base = node.position!.start.offset!
  return cuts.map((from, index) => {
    const part = value.slice(from, cuts[index + 1]).trimEnd()
    return cutNode({ ...node, value: part }, base + from, base + from + part.length, reading)
  })
}
