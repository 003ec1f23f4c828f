import type { ListItem, RootContent } from 'mdast'
import type { Reading } from '../reading.ts'
import { behindComment } from './behindComment.ts'
import { cutDetails } from './cutDetails.ts'
import { cutTags } from './cutTags.ts'
import { joinDefinitions } from './definitionLists.ts'
import { foldDetails } from './foldDetails.ts'
import { foldTables } from './foldTables.ts'
import { splitSummary } from './htmlEntries.ts'
import { looseRows } from './looseRows.ts'
import { type Piece, type PieceKind, pieceOf } from './piece.ts'
import { isGlossaryDirective, splitDirective } from './splitDirective.ts'
import { splitHtml } from './splitHtml.ts'
import { type BeginEntries, splitParagraph } from './splitParagraph.ts'
import { splitTable } from './splitTable.ts'

/** What a fold is called that only hides what it holds; `Open` alone is a state. */
const ONLY_FOLDS =
  /^(?:click|tap|press|expand|show|view|see|open|toggle|details)\b(?: (?:here|me|to|for|the|all|more|full|list|table|terms|glossary|expand|view|see|show|open|details|toggle|reveal|collapse)\b){1,6}[\s.!:…]*$/i

/** A `<details>` and its `<summary>`, what it holds, and its end. */
const MAX_SUMMARY = 4

/**
 * Takes the nodes of a section apart into the pieces that may be entries; together they are the nodes, in order.
 *
 * @param begin which lines of a paragraph begin entries besides those that are marked
 */
export function pieces(nodes: RootContent[], reading: Reading, begin?: BeginEntries): Piece[] {
  const rows = looseRows(nodes, reading.text)
  const ofOne = (node: RootContent): Piece[] => {
    const row = rows.get(node)
    if (row) return [row]
    if (node.type === 'list')
      return node.children.map((item, index) => pieceOf('item', told(item, reading), node, index))
    if (node.type === 'table') return splitTable(node, reading)
    const behind = node.type === 'html' ? behindComment(node, reading) : null
    if (behind) return splitParagraph(behind, reading, begin)
    if (node.type === 'html') return splitHtml(node, reading)
    if (node.type === 'code' && isGlossaryDirective(node)) return splitDirective(node, reading)
    if (node.type === 'paragraph') {
      const parts = cutTags(node, reading)
      // What is all tags stays the paragraph that it is.
      const origin = parts.length === 1 ? node : null
      return parts.flatMap(part =>
        part.type === 'paragraph' ? splitParagraph(part, reading, begin) : [pieceOf('node', part, origin)],
      )
    }
    return [pieceOf('node', node)]
  }
  const whole = foldTables(nodes, reading).flatMap((node): RootContent[] =>
    node.type === 'html' ? cutDetails(node, reading) : [node],
  )
  const isShell = (index: number) =>
    ONLY_FOLDS.test(splitSummary(whole.slice(index, index + MAX_SUMMARY)).summary)
  return joinDefinitions(foldDetails(whole, isShell)).flatMap((node): Piece[] =>
    Array.isArray(node) ? [joined(node[0].type === 'html' ? 'details' : 'definition', node)] : ofOne(node),
  )
}

/** An item with what it tells behind a comment. */
function told(item: ListItem, reading: Reading): ListItem {
  const [first, ...others] = item.children
  const behind = first?.type === 'html' ? behindComment(first, reading) : null
  return behind ? { ...item, children: [behind, ...others] } : item
}

function joined(kind: PieceKind, nodes: [RootContent, ...RootContent[]]): Piece {
  return { ...pieceOf(kind, nodes[0]), nodes, end: nodes.at(-1)!.position!.end.offset! }
}
