import type { Json, Level } from './handbook.ts'
import type { Position } from './position.ts'

/**
 * What happened to an entry.
 *
 * - `renamed`: only what it is called: a section's title, a term, a question
 * - `reformatted`: the same words and the same links; wrapping, spacing, emphasis or damage in the source differ
 * - `relinked`: the same words, but a link leads elsewhere
 */
export type ChangeKind =
  | 'added'
  | 'removed'
  | 'edited'
  | 'moved'
  | 'moved-and-edited'
  | 'renamed'
  | 'reformatted'
  | 'relinked'

/** `frontmatter` is one key of it, or all of it where it cannot be read as keys. */
export type ChangedEntry =
  | 'frontmatter'
  | 'chapter'
  | 'section'
  | 'rule'
  | 'term'
  | 'question'
  | 'block'
  | 'comment'

/** An entry in one of the two versions. */
export interface ChangeSide {
  /** A JSON pointer (RFC 6901) into that version's model. */
  path: string
  id: string | null
  /** The place to cite, such as `3.4`; a chapter's own number. */
  number: string | null
  /** What it is called: a title, a term, a question, a key; empty for a rule, a block or a comment. */
  name: string
  /** What it says: a rule's text, a definition, an answer, a value; empty for a section, and for what shows nothing. */
  text: string
  /** The titles of the sections around it, from the chapter down. */
  titles: string[]
  file: string | null
  /** Null in a model without positions. */
  position: Position | null
  /** The model's own data of the entry: its `position` left out, its lists of inner entries empty. */
  value: Json
}

/** A stretch of a text that changed. */
export interface ChangedWords {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** One field of an entry that differs for readers. */
export interface FieldChange {
  /** `name`, `text`, or a field of the model: `checked`, `links` (where they lead), `aliases`, `lang`, `number`, `id`. */
  field: string
  before: Json
  after: Json
  /** Both texts as one; empty where the field is no text. */
  words: ChangedWords[]
}

/** What a rule demanded and demands. */
export interface StatementChange {
  /** Null where it stays. */
  level: { before: Level | null; after: Level | null } | null
  /** The demands of single sentences that came or went: a rule demands as much as the strictest of them. */
  demands: { before: Level | null; after: Level | null }[]
  /** `{ before: '100 col', after: '120 col' }`; null on one side for a quantity that came or went. */
  quantities: { before: string | null; after: string | null }[]
}

/** One difference for readers. */
export interface EntryChange {
  kind: ChangeKind
  entry: ChangedEntry
  /** Names the change; stays the same while other text changes. Equal changes have equal ones. */
  fingerprint: string
  /** The fingerprint of the section's or rule's change that this one is part of: removed with it, added with it. */
  within: string | null
  /** Null where it was added. */
  before: ChangeSide | null
  /** Null where it was removed. */
  after: ChangeSide | null
  /** Empty unless the entry is in both versions. */
  fields: FieldChange[]
  /** Null where a rule demands what it did, and for all that is no rule. */
  statement: StatementChange | null
}

/** A part of the model that holds entries without being one: a preamble without a heading, the frontmatter. */
export interface FrameChange {
  path: string
  before: Json
  after: Json
}

/** One value of the model, or a stretch of a list; a side that is missing was not there. */
export type DataChange =
  | { path: string; before?: Json; after?: Json }
  | { path: string; at: number; removed: Json[]; inserted: Json[] }

/**
 * What no reader sees but `patch` needs to be exact: ids and numbers that shift, line numbers, repairs.
 * At most one in a list, where anything of the kind differs.
 */
export interface LayoutChange {
  kind: 'layout'
  /** Whether it is to be applied after the entries' changes (as `diff` gives it) or before them (as `invert` does). */
  when: 'after-entries' | 'before-entries'
  frames: FrameChange[]
  /** Entries whose place in a list of the model changed without a reader's seeing it. */
  moves: { before: string; after: string }[]
  data: DataChange[]
  /**
   * How positions shift: for `[count, …]` positions, keys in order of code units, the start's line, column and offset,
   * then the end's.
   */
  places: [number, number, number, number, number, number, number][]
}

/** One difference between two versions of a handbook. */
export type Change = EntryChange | LayoutChange
