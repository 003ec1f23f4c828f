import type { Position } from './position.ts'

/** What kind of damage a repair undoes. */
export type RepairKind =
  | 'mojibake'
  | 'entity'
  | 'double-entity'
  | 'invalid-bytes'
  | 'byte-order-mark'
  | 'invisible-character'
  | 'control-character'
  | 'line-ending'
  | 'final-newline'

/** Where in the Markdown the damage stands. */
export type RepairPlace = 'prose' | 'heading' | 'frontmatter' | 'comment' | 'code' | 'url' | 'html' | 'file'

/** One change to the source text that undoes damage, done or (`applied: false`) only reported. */
export interface Repair {
  kind: RepairKind
  where: RepairPlace
  file: string | null
  /** In the file as it is on disk after decoding, before any repair. */
  position: Position
  before: string
  /** The same as `before` where nobody can tell what it was: then the reason names what it may be. */
  after: string
  /** The code pages that the text went through, outermost (last misread) first; empty unless mojibake of known pages. */
  codePages: string[]
  applied: boolean
  /** Why it was only reported; null where it was applied. */
  reason: string | null
}
