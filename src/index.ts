export type { Check, Example, Finding } from './checks/support/check.ts'
export type { BothTexts, Comparison, PlacedFinding } from './checks/support/comparison.ts'
export type { CheckContext } from './checks/support/context.ts'
export { defineCheck } from './checks/support/defineCheck.ts'
export { diff, invert, patch } from './diff/index.ts'
export type { MarkdownParser } from './markdown/parser.ts'
export type * from './model/index.ts'
export type { Kinds } from './parse/kinds.ts'
export { type ParseOptions, parse } from './parse/parse.ts'
export { type HandbookFile, type ParseFilesOptions, parseFiles } from './parse/parseFiles.ts'
export * from './query/index.ts'
export { type Repaired, type RepairOptions, repair } from './repair/repair.ts'
export type { Source } from './repair/sourceFile.ts'
export { undo } from './repair/undo.ts'
export {
  type Approval,
  type Approvals,
  type ApprovedReview,
  approvalFor,
  approve,
  type Bump,
  type Finding as ReviewFinding,
  type Meaning,
  type PolicyId,
  type PolicyOverrides,
  type PolicyRow,
  policy,
  type Review,
  review,
  type Scheme,
  type VersionReview,
} from './review/index.ts'
export type { CheckSetting, CheckSettings, Config, Override, ReviewConfig } from './validate/config.ts'
export { defineConfig } from './validate/defineConfig.ts'
export { type ValidateOptions, validate } from './validate/validate.ts'
