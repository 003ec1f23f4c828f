import { comments } from '../comments.ts'
import type { Reading } from '../reading.ts'
import type { Draft } from './draft.ts'
import { entryText } from './entryText.ts'
import type { Grammar } from './grammar.ts'
import { isSilent } from './isSilent.ts'
import type { Piece } from './piece.ts'

/** What an entry says in all. */
export interface Entry {
  draft: Draft
  text: string
}

/**
 * What becomes of an entry that ends: it leaves `rest` to the section, and is null where nothing explains or answers it.
 *
 * @param isBefore whether another entry follows
 */
export function closeDraft(
  draft: Draft,
  isBefore: boolean,
  grammar: Grammar,
  reading: Reading,
): { entry: Entry | null; rest: Piece[] } {
  const cut = cutEnd(draft, isBefore, grammar, reading)
  const text = [draft.opening.text, entryText(draft.nodes)].filter(Boolean).join(' ')
  if (text || draft.opening.stands || !draft.first) return { entry: { draft, text }, rest: cut }
  return { entry: null, rest: [...cut, draft.first, ...draft.pieces] }
}

/** Takes the pieces off an entry that stand behind it: what closes the section, and comments, which people put between sections. */
function cutEnd(draft: Draft, isBefore: boolean, grammar: Grammar, reading: Reading): Piece[] {
  const { pieces, nodes, first, named } = draft
  const last = pieces.at(-1)
  // Sections that are a part of the entry stand behind all pieces.
  if (!last || nodes.at(-1) !== last.nodes.at(-1)) return []
  // What is all that an entry says is no end of it: “Version 2” answers “Which version?”.
  const only = draft.opening.text === '' ? pieces.findIndex(piece => !isSilent(piece.nodes[0])) : -1
  let end = pieces.length
  for (let index = end - 1; index > only; index--) {
    const piece = pieces[index]!
    if (grammar.trails?.(piece, isBefore) || (end === index + 1 && isComment(piece, reading))) end = index
    else if (!isSilent(piece.nodes[0])) break
  }
  const cut = pieces.splice(end)
  for (const piece of cut) nodes.length -= piece.nodes.length
  if (cut.length > 0) draft.end = (pieces.at(-1) ?? first)?.end ?? named.position!.end.offset!
  return cut
}

function isComment({ nodes: [node] }: Piece, reading: Reading): boolean {
  return node.type === 'html' && comments(node, reading) !== null
}
