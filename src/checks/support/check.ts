import type { Edit, Position, RelatedPlace, Severity } from '../../model/index.ts'
import type { CheckContext, RunContext } from './context.ts'
import type { OptionTable, OptionValues } from './optionTable.ts'

/** What a check tells of one place. */
export interface Finding {
  message: string
  position: Position
  note?: string
  related?: RelatedPlace[]
  /** Edits that put it right without changing what the handbook means; done all together or not at all. */
  fix?: Edit[]
  /** Where this finding is more or less than the check's own severity; one in the config counts for all findings. */
  severity?: Severity
}

/** A piece of Markdown and what the check says about it: documentation and test at once. */
export interface Example {
  markdown: string
  /** `line:column message`; empty for what is right. */
  findings: readonly string[]
  options?: { readonly [name: string]: unknown }
  /** What the fix makes of it; left out where there is no fix. */
  fixed?: string
  /** The path of the file; `handbook.md` by default. */
  file?: string
  /** Further files of the run, by path. */
  others?: { readonly [path: string]: string }
  /** Further checks that run with it. */
  with?: readonly string[]
  /** The earlier version of the file, for checks that judge an edit. */
  base?: string
  /** The day on which it is checked, for checks that depend on it. */
  today?: string
}

/** One thing that validation looks at. */
export interface Check<Options extends OptionTable = OptionTable, Id extends string = string> {
  /** In lower case, words joined by hyphens. */
  id: Id
  /** What is true of a good handbook, in one sentence. */
  about: string
  /** Why a reader or an owner should care. */
  why: string
  severity: Severity
  /** The presets that it is part of; of none where it is left out. */
  presets: readonly Preset[]
  /** Options that a preset sets, where the config says nothing of the check. */
  presetOptions?: { readonly [One in Preset]?: Partial<OptionValues<Options>> }
  options: Options
  examples: readonly Example[]
  /** Whether it runs when all others are done. */
  last?: boolean
  /** Whether it judges an edit, and so only looks where there is an earlier version. */
  needsBase?: boolean
  /**
   * Looks at one file. Pure, and linear in the length of the text. A check of this package sees nothing of the other
   * files here, which may be read in other threads.
   */
  run(context: CheckContext, options: OptionValues<Options>): Iterable<Finding>
  /** Looks at what was gathered of a file and of all others; for checks of this package, what is gathered may change. */
  across?(context: RunContext, options: OptionValues<Options>): Iterable<Finding>
}

export type Preset = 'recommended' | 'strict'
