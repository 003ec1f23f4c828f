import type { Html } from 'mdast'
import type { Reading } from '../reading.ts'
import { cutNode } from './cutNode.ts'
import { htmlComponents } from './htmlComponents.ts'
import { htmlLabels } from './htmlLabels.ts'
import { type Cut, htmlRows } from './htmlRows.ts'
import { isComment } from './isComment.ts'
import { type Piece, pieceOf } from './piece.ts'

const TAG = /<(\/?)(dl|dt|dd|details)\b[^<>]*>/gi

/** A piece of HTML, cut where an entry of a `<dl>`, a `<details>`, a row of a `<table>` or what HTML labels begins or ends. */
export function splitHtml(node: Html, reading: Reading): Piece[] {
  // Nobody sees what a comment holds.
  if (isComment(node.value)) return [pieceOf('node', node)]
  const cuts = cutsIn(node.value)
  if (cuts.length === 0) for (const cut of htmlRows(node.value)) cuts.push(cut)
  if (cuts.length === 0) for (const cut of htmlLabels(node.value)) cuts.push(cut)
  if (cuts.length === 0) for (const cut of htmlComponents(node.value)) cuts.push(cut)
  if (cuts.length === 0) return [pieceOf('node', node)]
  const base = node.position!.start.offset!
  const found: Piece[] = []
  const add = (from: number, to: number, { kind, row }: Omit<Cut, 'at'>) => {
    const value = node.value.slice(from, to)
    const start = from + value.length - value.trimStart().length
    const end = start + value.trim().length
    if (end > start)
      found.push({
        ...pieceOf(
          kind,
          cutNode({ ...node, value: value.trim() }, base + start, base + end, reading),
          node,
          found.length,
        ),
        ...(row && { row }),
      })
  }
  if (cuts[0]!.at > 0) add(0, cuts[0]!.at, { kind: 'node' })
  cuts.forEach((cut, index) => {
    add(cut.at, cuts[index + 1]?.at ?? node.value.length, cut)
  })
  return found
}

function cutsIn(html: string): Cut[] {
  const cuts: Cut[] = []
  let depth = 0
  let inTerm = false
  for (const match of html.matchAll(TAG)) {
    const [tag, slash, name] = match
    const isOpening = slash === ''
    const at = match.index
    const lower = name!.toLowerCase()
    if (lower === 'details') {
      depth += isOpening ? 1 : -1
      if (isOpening && depth === 1) cuts.push({ at, kind: 'details' })
      if (!isOpening && depth === 0) cuts.push({ at: at + tag.length, kind: 'node' })
    } else if (lower === 'dt' && isOpening) {
      // Terms in a row share the definition behind the last of them.
      if (!inTerm) cuts.push({ at, kind: 'pair' })
      inTerm = true
    } else if (lower === 'dd') inTerm = false
    else if (lower === 'dl' && !isOpening) cuts.push({ at, kind: 'end' })
  }
  // A `<details>` that closes in another node is folded before; one that never closes is no entry.
  return depth === 0 ? cuts : cuts.filter(({ kind }) => kind !== 'details')
}
