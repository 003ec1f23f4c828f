import type { Handbook, Position, Term } from '../../model/index.ts'
import type { ParsedFile } from '../../parse/parseFile.ts'
import type { FileFacts } from './fileFacts.ts'
import type { Acronym } from './unexplainedAcronyms.ts'

/** A comment in a handbook that switches checks off, and whether anything was there to be switched off. */
export interface ExceptionComment {
  /** As written: `disable-next-line`. */
  kind: string
  /** The checks that it names; empty for all. */
  checks: readonly string[]
  position: Position
  /** The checks that it names, and that had nothing to say where it holds; filled when the other checks are done. */
  unused: readonly string[]
  isUsed: boolean
}

/** What checks may ask about the world outside of the text. */
export interface Surroundings {
  /** All files of the run, this one included, in order. */
  files: readonly FileContext[]
  /** The file of the run at a path, written without `./`. */
  fileAt: (path: string) => FileContext | undefined
  /** The names in a folder, `''` for the one that paths start from; null where there is none. Not there without files. */
  list: ((folder: string) => readonly string[] | null) | null
  /** The day on which it is validated: `2026-01-31`. */
  today: string
  /** The ids of all checks that there are. */
  checkIds: readonly string[]
  /** The terms that nothing in the run uses; found out when a check first asks. */
  unusedTerms: () => ReadonlySet<Term>
  /** The acronyms that nothing in the run explains, by the file that uses them first; found out when a check first asks. */
  unexplainedAcronyms: () => ReadonlyMap<Handbook, readonly Acronym[]>
}

/** One file of a run. */
export interface FileContext extends ParsedFile {
  handbook: Handbook
  /** What many checks look for, found in one walk over the tree, when the first of them asks. */
  facts: FileFacts
  /** The place of `[start, end)`, UTF-16 offsets in `source`. */
  at: (start: number, end: number) => Position
}

/** What a check is given. Nothing of it may be changed. */
export interface CheckContext extends FileContext, Surroundings {
  /** The comments in this file that switch checks off; only complete for checks that run last. */
  exceptions: readonly ExceptionComment[]
}
