import { comments } from '../comments.ts'
import type { OutlineSection } from '../outline.ts'
import type { Reading } from '../reading.ts'
import { readTitle } from '../readTitle.ts'
import { type Draft, draftOf, extend, headingDraft, swallow } from './draft.ts'
import { entryText } from './entryText.ts'
import type { Grammar, OpenEntry } from './grammar.ts'
import { isBackLink } from './isBackLink.ts'
import { isSilent } from './isSilent.ts'
import { firstNode, type Piece, type PieceKind } from './piece.ts'
import { pieces } from './pieces.ts'
import { restNodes } from './restNodes.ts'

const ENDED: ReadonlySet<PieceKind> = new Set(['pair', 'definition', 'row', 'details'])
const HEADING = /^<h[1-6]\b/i

/** What an entry says in all. */
export interface Entry {
  draft: Draft
  text: string
}

/**
 * Takes the entries out of a section. An entry that goes on takes what follows it, down to the next entry or the end of
 * the section; groups of entries are left to be read as sections of their own.
 *
 * @param own the pieces of the section itself
 * @param take called with every entry, in order
 * @returns the section without them
 */
export function takeEntries(
  outline: OutlineSection,
  own: Piece[],
  grammar: Grammar,
  reading: Reading,
  take: (entry: Entry) => void,
): OutlineSection {
  const rest: Piece[] = []
  const sections: OutlineSection[] = []
  let open: Draft | null = null

  const close = (isBefore: boolean) => {
    if (open) closeDraft(open, isBefore, grammar, reading, take, rest)
    open = null
  }
  const next = (piece: Piece, opening: ReturnType<Grammar['opens']>) => {
    if (opening) {
      close(true)
      open = draftOf(opening, piece)
    } else if (open && !grammar.closes?.(piece) && belongs(piece, open)) {
      extend(open, piece)
      if (piece.kind === 'end' && hasEnd(open)) close(false)
    } else {
      // A way back to the top stands between entries.
      close(isSilent(piece.nodes[0]))
      rest.push(piece)
    }
  }
  const below = (section: OutlineSection) => {
    for (const piece of pieces(section.nodes, reading)) {
      const current = open as Draft | null
      next(piece, grammar.opensInside(piece, current && asOpen(current)))
    }
    for (const inner of section.sections) {
      if (grammar.isEntry(inner)) {
        close(true)
        open = headingDraft(grammar.heading(inner), inner, readTitle(inner, reading).id)
        below(inner)
      } else if (open) swallow(open, inner)
      // A way back to the top has ended the entry.
      else sections.push(inner)
    }
  }

  own.forEach((piece, index) => {
    const current = open && asOpen(open as Draft)
    const row = piece.kind === 'header' ? own[index + 1] : undefined
    // What names the columns of entries is no part of the one before them.
    if (row && grammar.opens(row, current)) close(true)
    next(piece, grammar.opens(piece, current))
  })
  outline.sections.forEach((section, index) => {
    const role = grammar.roles[index]!
    const isPart = role === 'rest' || (role === 'part' && open?.first && open.opening.goesOn)
    if (open && isPart) {
      swallow(open, section)
      return
    }
    close(role === 'entry')
    if (role !== 'entry') sections.push(section)
    else {
      open = headingDraft(grammar.heading(section), section, readTitle(section, reading).id)
      below(section)
    }
  })
  close(false)
  return {
    ...outline,
    nodes: restNodes(
      rest.sort((a, b) => a.start - b.start),
      reading,
    ),
    sections,
  }
}

/** Whether a piece that begins no entry is a part of the open one. */
function belongs(piece: Piece, { opening, first, pieces }: Draft): boolean {
  if (piece.kind === 'end' && hasEnd({ first })) return true
  if (!opening.goesOn || isBackLink(piece.nodes[0])) return false
  // A heading of HTML ends what one before it began.
  if (first?.kind === 'pair' && HEADING.test(firstNode(piece, 'html')?.value ?? '')) return false
  // The items of a list stand beside each other, not below.
  return !(first?.kind === 'item' && piece.origin === first.origin && pieces.length === 0 && !opening.stands)
}

/** Whether an entry ends where the HTML or the list that it stands in does; one that only holds a list goes on. */
function hasEnd({ first }: Pick<Draft, 'first'>): boolean {
  return first !== null && ENDED.has(first.kind)
}

function asOpen(draft: Draft): OpenEntry {
  return { first: draft.first, last: draft.pieces.at(-1) ?? null, says: () => lastWords(draft) }
}

function lastWords({ opening, nodes }: Draft): string {
  const last = nodes.at(-1)
  return last ? entryText([last]) : opening.text
}

function closeDraft(
  draft: Draft,
  isBefore: boolean,
  grammar: Grammar,
  reading: Reading,
  take: (entry: Entry) => void,
  rest: Piece[],
): void {
  for (const piece of cutEnd(draft, isBefore, grammar, reading)) rest.push(piece)
  const text = [draft.opening.text, entryText(draft.nodes)].filter(Boolean).join(' ')
  if (text || draft.opening.stands || !draft.first) take({ draft, text })
  else for (const piece of [draft.first, ...draft.pieces]) rest.push(piece)
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
