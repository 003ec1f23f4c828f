import type * as builtIn from '../checks/index.ts'
import type { Check } from '../checks/support/check.ts'
import type { OptionTable, OptionValues } from '../checks/support/optionTable.ts'
import type { Severity } from '../model/index.ts'
import type { Kinds } from '../parse/kinds.ts'
import type { PolicyOverrides } from '../review/index.ts'

/** How a check is to run: not at all, with a severity for all it finds, or with one and options. */
export type CheckSetting<Options = { readonly [name: string]: unknown }> =
  | 'off'
  | Severity
  | readonly [Severity, Options]

type BuiltIn = (typeof builtIn)[keyof typeof builtIn]
type OptionsOf<One> =
  One extends Check<infer Options extends OptionTable> ? Partial<OptionValues<Options>> : never

/** Settings by the id of the check. */
export type CheckSettings = { [One in BuiltIn as One['id']]?: CheckSetting<OptionsOf<One>> } & {
  [id: string]: CheckSetting | undefined
}

export interface Override {
  /** Globs of paths: `docs/**`, `*.draft.md`; from the folder of the config. */
  files: string | readonly string[]
  checks: CheckSettings
}

export interface ReviewConfig {
  /** What rows of the policy mean instead, by their ids: `{ moved: 'editorial' }`. */
  policy?: PolicyOverrides
}

/** What `handbook.config.mjs` exports. */
export interface Config {
  /** The checks to begin with; `recommended` by default. */
  preset?: 'recommended' | 'strict' | 'none'
  checks?: CheckSettings
  /** Other settings for some files; of several that fit, later ones count. */
  overrides?: readonly Override[]
  /** Your own checks, made with `defineCheck`; they run unless `checks` says `off`. */
  customChecks?: readonly Check[]
  /** Headings of this depth (1 to 6) or less are chapters; found out by default. */
  chapterDepth?: number
  /** Further titles that make a section a glossary or a FAQ. */
  kinds?: Kinds
  /** How an edit is judged: by `validate` with an earlier version, and by `handbook-kit diff`. */
  review?: ReviewConfig
  /** What the command validates where it is given no file: paths, folders or globs, from the folder of the config. */
  files?: readonly string[]
  /** Globs of paths that the command leaves out of folders and globs; from the folder of the config. */
  ignore?: readonly string[]
  /** The address of the JSON Schema, for editors. */
  $schema?: string
}
