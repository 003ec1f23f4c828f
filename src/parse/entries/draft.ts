import type { Nodes, RootContent } from 'mdast'
import type { OutlineSection } from '../outline.ts'
import type { Opening } from './grammar.ts'
import type { Piece } from './piece.ts'

/** An entry while it is read. */
export interface Draft {
  opening: Opening
  /** The node that names it: where an author's id is looked for. */
  named: Nodes
  /** The id of the heading that names it. */
  id: string | null
  /** What it began with; null where that is a heading. */
  first: Piece | null
  /** Pieces behind the first, comments at the end among them. */
  pieces: Piece[]
  /** What it says, behind `opening.text`. */
  nodes: Nodes[]
  start: number
  end: number
}

export function draftOf(opening: Opening, piece: Piece): Draft {
  return {
    opening,
    named: piece.nodes[0],
    id: null,
    first: piece,
    pieces: [],
    nodes: [],
    start: piece.start,
    end: piece.end,
  }
}

export function headingDraft(opening: Opening, { heading }: OutlineSection, id: string | null): Draft {
  const { start, end } = heading!.position!
  return {
    opening,
    named: heading!,
    id,
    first: null,
    pieces: [],
    nodes: [],
    start: start.offset!,
    end: end.offset!,
  }
}

/** Adds a piece to an entry. */
export function extend(draft: Draft, piece: Piece): void {
  draft.pieces.push(piece)
  for (const node of piece.nodes) draft.nodes.push(node)
  draft.end = piece.end
}

/** Adds a section with all under it to an entry. */
export function swallow(draft: Draft, section: OutlineSection): void {
  for (const node of nodesOf(section)) {
    draft.nodes.push(node)
    draft.end = node.position!.end.offset!
  }
}

/** A section with all under it, in order; headings have six depths at the most. */
export function nodesOf({ heading, nodes, sections }: OutlineSection): RootContent[] {
  return [...(heading ? [heading] : []), ...nodes, ...sections.flatMap(nodesOf)]
}
