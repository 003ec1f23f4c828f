export type { MarkdownParser } from './markdown/parser.ts'
export type * from './model/index.ts'
export type { Kinds } from './parse/kinds.ts'
export { type ParseOptions, parse, type Source } from './parse/parse.ts'
