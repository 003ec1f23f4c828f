import type { Handbook, Position } from '../../model/index.ts'
import type { ParsedFile } from '../../parse/parseFile.ts'
import type { Comparison } from './comparison.ts'
import type { FileFacts } from './fileFacts.ts'
import type { Gathered, GatheredAcronym, GatheredTerm, Site } from './gathered.ts'
import type { Guesses } from './guesses.ts'

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

/** What checks may ask about the world outside of a text. */
export interface Outside {
  /** The day on which it is validated: `2026-01-31`. */
  today: string
  /** The ids of all checks that there are. */
  checkIds: readonly string[]
}

/** What a run knows when all of its files have been read. */
export interface Run<File> extends Outside {
  /** All files of the run, this one included, in order. */
  files: readonly File[]
  /** The file of the run at a path, written without `./`. */
  fileAt: (path: string) => File | undefined
  /** The names in a folder, `''` for the one that paths start from; null where there is none. Not there without files. */
  list: ((folder: string) => readonly string[] | null) | null
  /** What changed since the earlier version; null where none is given. */
  compared: Comparison | null
}

/** What checks are given of a run whose files are no longer held in memory. */
export interface Surroundings extends Run<Gathered> {
  /** The names that a link into a file may have behind its `#`. */
  anchorsOf: (file: Gathered) => ReadonlySet<string>
  /** The same, as makers of anchors agree on them. */
  looseAnchorsOf: (file: Gathered) => ReadonlySet<string>
  /** The site that a file is a page of. */
  siteOf: (file: Gathered) => Site
  /** The paths of all files. */
  paths: () => readonly string[]
  /** The paths of the files that are called so, in whatever folder. */
  filesNamed: (name: string) => readonly string[]
  guess: Guesses
  /** The terms that nothing in the run uses; found out when a check first asks. */
  unusedTerms: () => ReadonlySet<GatheredTerm>
  /** The acronyms that nothing in the run explains, by the file that uses them first; found out when a check first asks. */
  unexplainedAcronyms: () => ReadonlyMap<Gathered, readonly GatheredAcronym[]>
  /** The first definition of a term in the run, by its key; found out when a check first asks. */
  firstTerms: () => ReadonlyMap<string, { file: Gathered; term: GatheredTerm }>
}

/** What a check of a whole run is given of one of its files. Nothing of it may be changed. */
export interface RunContext extends Surroundings {
  /** What was gathered of the file that it looks at. */
  own: Gathered
  /** The comments in this file that switch checks off; only complete for checks that run last. */
  exceptions: readonly ExceptionComment[]
}

/** One file of a run. */
export interface FileContext extends ParsedFile {
  handbook: Handbook
  /** What many checks look for, found in one walk over the tree. */
  facts: FileFacts
  /** The place of `[start, end)`, UTF-16 offsets in `source`. */
  at: (start: number, end: number) => Position
}

/** What a check of one file is given. Nothing of it may be changed. */
export interface FileCheckContext extends FileContext, Outside {}

/** What a user's own check is given: the file, and the run that it is part of. Nothing of it may be changed. */
export interface CheckContext extends FileCheckContext, Run<FileContext> {
  /** The comments in this file that switch checks off; only complete for checks that run last. */
  exceptions: readonly ExceptionComment[]
}
