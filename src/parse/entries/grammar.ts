import type { OutlineSection } from '../outline.ts'
import type { Piece } from './piece.ts'

/** The beginning of an entry, as a shape finds it. */
export interface Opening {
  /** The term or the question. */
  label: string
  aliases: string[]
  /** What of the definition or answer stands in the same piece. */
  text: string
  /** Whether what follows belongs to it too, down to the next entry. */
  goesOn: boolean
  /** Whether it is an entry even where nothing explains or answers it. */
  stands: boolean
}

/**
 * What a section below a glossary or a FAQ is: an entry, a group of entries, what stands beside them, a part of the entry
 * before it in paragraphs, or the rest of the entry before it, whatever that is.
 */
export type Role = 'entry' | 'group' | 'aside' | 'part' | 'rest'

/** The entry that a piece may be a part of. */
export interface OpenEntry {
  /** What it began with; null where that is a heading. */
  first: Piece | null
  /** The last piece behind its first. */
  last: Piece | null
  /** What it says in its last node. */
  says: () => string
}

/** How the entries of one section are written; made for it after a look at all of it. */
export interface Grammar {
  /** The entry that begins with a piece, where another one may be open. */
  opens: (piece: Piece, open: OpenEntry | null) => Opening | null
  /** Whether a piece that begins no entry ends the open one. */
  closes?: (piece: Piece) => boolean
  /** Whether a piece at the end of an entry is the section's instead, before another entry or not. */
  trails?: (piece: Piece, isBefore: boolean) => boolean
  /** The same for the pieces below a heading that is an entry: only what cannot be a part of it. */
  opensInside: (own: readonly Piece[]) => Grammar['opens']
  /** What the sections directly below are. */
  roles: Role[]
  /** The entry that a section is. */
  heading: (section: OutlineSection) => Opening
  /** Whether a section below an entry is an entry all the same. */
  isEntry: (section: OutlineSection) => boolean
}
