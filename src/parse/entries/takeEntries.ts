import type { OutlineSection } from '../outline.ts'
import type { Reading } from '../reading.ts'
import { readTitle } from '../readTitle.ts'
import { closeDraft, type Entry } from './closeDraft.ts'
import { type Draft, draftOf, extend, headingDraft, swallow } from './draft.ts'
import { entryText } from './entryText.ts'
import type { Grammar, OpenEntry, Opening, Role } from './grammar.ts'
import { isBackLink } from './isBackLink.ts'
import { isSilent } from './isSilent.ts'
import { firstNode, type Piece, type PieceKind } from './piece.ts'
import { pieces } from './pieces.ts'
import { restNodes } from './restNodes.ts'

const ENDED: ReadonlySet<PieceKind> = new Set(['pair', 'definition', 'row', 'details'])
const HEADING = /^<h[1-6]\b/i

/** How far entries have been taken out of a section. */
interface Taking {
  grammar: Grammar
  reading: Reading
  open: Draft | null
  entries: Entry[]
  /** What is left of the section itself. */
  rest: Piece[]
  /** What is left of the sections below. */
  sections: OutlineSection[]
}

/**
 * Takes the entries out of a section. An entry that goes on takes what follows it, down to the next entry or the end of
 * the section; groups of entries are left to be read as sections of their own.
 *
 * @param own the pieces of the section itself
 * @returns the entries, in order, and the section without them
 */
export function takeEntries(
  outline: OutlineSection,
  own: Piece[],
  grammar: Grammar,
  reading: Reading,
): { entries: Entry[]; rest: OutlineSection } {
  const taking: Taking = { grammar, reading, open: null, entries: [], rest: [], sections: [] }
  takePieces(own, grammar.opens, taking)
  outline.sections.forEach((section, index) => {
    takeSection(section, grammar.roles[index]!, taking)
  })
  close(false, taking)
  const { entries, rest, sections } = taking
  rest.sort((a, b) => a.start - b.start)
  return { entries, rest: { ...outline, nodes: restNodes(rest, reading), sections } }
}

function takePieces(own: readonly Piece[], opens: Grammar['opens'], taking: Taking): void {
  own.forEach((piece, index) => {
    const next = own[index + 1]
    const current = taking.open && asOpen(taking.open)
    // What names the columns of entries is no part of the one before them.
    if (piece.kind === 'header' && next && opens(next, current)) close(true, taking)
    takePiece(piece, opens(piece, current), taking)
  })
}

function takePiece(piece: Piece, opening: Opening | null, taking: Taking): void {
  const { grammar, open, rest } = taking
  if (opening) {
    close(true, taking)
    taking.open = draftOf(opening, piece)
  } else if (open && !grammar.closes?.(piece) && belongs(piece, open)) {
    extend(open, piece)
    if (piece.kind === 'end' && hasEnd(open)) close(false, taking)
  } else {
    // A way back to the top stands between entries.
    close(isSilent(piece.nodes[0]), taking)
    rest.push(piece)
  }
}

function takeSection(section: OutlineSection, role: Role, taking: Taking): void {
  const { open, sections } = taking
  const isPart = role === 'rest' || (role === 'part' && open?.first && open.opening.goesOn)
  if (open && isPart) swallow(open, section)
  else if (role === 'entry') takeHeading(section, taking)
  else {
    close(false, taking)
    sections.push(section)
  }
}

/** Takes a section that is an entry, with what stands in it and below. */
function takeHeading(section: OutlineSection, taking: Taking): void {
  const { grammar, reading, sections } = taking
  close(true, taking)
  taking.open = headingDraft(grammar.heading(section), section, readTitle(section, reading).id)
  const own = pieces(section.nodes, reading)
  takePieces(own, grammar.opensInside(own), taking)
  for (const inner of section.sections) {
    if (grammar.isEntry(inner)) takeHeading(inner, taking)
    else if (taking.open) swallow(taking.open, inner)
    // A way back to the top has ended the entry.
    else sections.push(inner)
  }
}

function close(isBefore: boolean, taking: Taking): void {
  if (!taking.open) return
  const { entry, rest } = closeDraft(taking.open, isBefore, taking.grammar, taking.reading)
  taking.open = null
  if (entry) taking.entries.push(entry)
  for (const piece of rest) taking.rest.push(piece)
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
