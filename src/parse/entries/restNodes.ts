import type { RootContent } from 'mdast'
import type { Reading } from '../reading.ts'
import { cutNode } from './cutNode.ts'
import type { Origin, Piece } from './piece.ts'

/** Puts the pieces that are no entries together into nodes again; those that were neighbours in a node stay together. */
export function restNodes(rest: Piece[], reading: Reading): RootContent[] {
  const nodes: RootContent[] = []
  for (let from = 0; from < rest.length; ) {
    const piece = rest[from]!
    let to = from + 1
    while (
      to < rest.length &&
      piece.origin &&
      rest[to]!.origin === piece.origin &&
      rest[to]!.index === rest[to - 1]!.index + 1
    )
      to++
    if (piece.origin) nodes.push(partOf(piece.origin, rest.slice(from, to), reading))
    else for (const node of piece.nodes) nodes.push(node as RootContent)
    from = to
  }
  return nodes
}

function partOf(origin: Origin, run: Piece[], reading: Reading): RootContent {
  const [start, end] = [run[0]!.start, run.at(-1)!.end]
  const whole = origin.position!
  if (start === whole.start.offset && end >= whole.end.offset! - trailing(origin)) return origin
  if (origin.type === 'html' || origin.type === 'code')
    return cutNode({ ...origin, value: reading.text.slice(start, end) }, start, end, reading)
  const own = run.map(({ nodes: [node] }) => node)
  const children = origin.type === 'paragraph' ? own.flatMap(node => (node as typeof origin).children) : own
  return cutNode({ ...origin, children } as Origin, start, end, reading)
}

/** White space at the end of a piece of HTML belongs to none of its pieces. */
function trailing(origin: Origin): number {
  return origin.type === 'html' ? origin.value.length - origin.value.trimEnd().length : 0
}
