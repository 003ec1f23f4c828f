import type { Nodes, Parents, Root } from 'mdast'
import type { Point } from 'unist'
import { plainText } from './plainText.ts'
import { walk } from './walk.ts'

const LINE_ENDING = /\r\n?|\n/g

/**
 * Gives a place to what has none: remark finds some literal links (`[https://…`) only when the tree is made, and leaves
 * them and the texts around them without one. Changes the tree.
 *
 * @param source what the tree was read from
 */
export function fillPositions(tree: Root, source: string): void {
  walk(tree, node => {
    if (!('children' in node) || !node.position || node.children.every(({ position }) => position)) return
    let start = node.position.start
    for (const [index, child] of node.children.entries()) {
      child.position ??= {
        start: { ...start },
        end: pointAt(endOf(node, index, start, source), start, source),
      }
      start = child.position.end
    }
  })
}

/** Where a child without a place ends: where the next one begins, or with the node around it. */
function endOf({ children, position }: Parents, index: number, { offset }: Point, source: string): number {
  const last = position!.end.offset!
  const next = children[index + 1]
  const own = children[index]!
  // Such a link is written as it is shown.
  const known =
    own.type === 'link' ? endBehind(own, offset!, source) : next ? startOf(next, offset!, source) : -1
  return known >= offset! && known <= last ? known : last
}

function endBehind(link: Nodes, from: number, source: string): number {
  const text = plainText(link)
  return source.startsWith(text, from) ? from + text.length : -1
}

function startOf(next: Nodes, from: number, source: string): number {
  return next.position ? next.position.start.offset! : source.indexOf(plainText(next), from)
}

/** The point of an offset behind another point. */
function pointAt(offset: number, { line, column, offset: from }: Point, source: string): Point {
  let lines = 0
  let lineStart = from! - column + 1
  for (const { index, 0: ending } of source.slice(from, offset).matchAll(LINE_ENDING)) {
    lines++
    lineStart = from! + index + ending.length
  }
  return { line: line + lines, column: offset - lineStart + 1, offset }
}
