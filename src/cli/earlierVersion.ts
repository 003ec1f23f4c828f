import type { Comparison } from '../checks/support/comparison.ts'
import type { MarkdownParser } from '../markdown/parser.ts'
import type { NamedDiagnostic } from '../validate/baseline.ts'
import type { ComparedFile } from '../validate/comparedFile.ts'
import type { Config } from '../validate/config.ts'
import type { System } from './system.ts'

/** What `validate` is to be compared with. */
export interface EarlierWanted {
  /** A branch, a tag, a commit. */
  ref: string
  /** What is validated, as it was written. */
  operands: readonly string[]
  /** The files that they mean now. */
  paths: readonly string[]
  /** What says where their folders stand. */
  categories: readonly string[]
  isIgnored: (path: string) => boolean
  config: Config
  parser: MarkdownParser
  /** The file of approvals; null where there is none. */
  approvals: string | null
}

/** The earlier version of what is validated. */
export interface EarlierVersion {
  compare: (files: readonly ComparedFile[]) => Comparison | null
  /** Tells how to let changes pass that made the run fail, and which approvals are left over. */
  tell: (compared: Comparison, failing: readonly NamedDiagnostic[]) => Promise<void>
}

export type ReadEarlier = (wanted: EarlierWanted, system: System) => Promise<EarlierVersion>
