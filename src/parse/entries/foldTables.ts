import type { Html, RootContent } from 'mdast'
import type { Reading } from '../reading.ts'
import { cutNode } from './cutNode.ts'
import { htmlRows } from './htmlRows.ts'

const TABLE = /<(\/?)table\b/gi

/** Puts a table of HTML together whose rows have blank lines between them, each of which ends a node. */
export function foldTables(nodes: RootContent[], reading: Reading): RootContent[] {
  const folded: RootContent[] = []
  for (let index = 0; index < nodes.length; index++) {
    const end = endOfTable(nodes, index)
    const run = nodes.slice(index, end)
    const joined = run.length > 1 ? join(run as Html[], reading) : null
    if (joined) folded.push(joined)
    else for (const node of run) folded.push(node)
    index = end - 1
  }
  return folded
}

/** Behind the node that closes the table that a node opens, or behind those that do not: nothing else may stand between. */
function endOfTable(nodes: RootContent[], start: number): number {
  let depth = 0
  let end = start
  for (; end < nodes.length; end++) {
    const node = nodes[end]!
    if (node.type !== 'html') return Math.max(end, start + 1)
    for (const [, slash] of node.value.matchAll(TABLE)) depth += slash ? -1 : 1
    if (depth <= 0) return end + 1
  }
  return end
}

function join(run: Html[], reading: Reading): Html | null {
  const [from, to] = [run[0]!.position!.start.offset!, run.at(-1)!.position!.end.offset!]
  const value = reading.text.slice(from, to)
  return htmlRows(value).length > 0 ? cutNode({ ...run[0]!, value }, from, to, reading) : null
}
