import type { MarkdownParser } from '../markdown/parser.ts'
import type { Handbook } from '../model/index.ts'
import type { Source } from '../repair/sourceFile.ts'
import type { Kinds } from './kinds.ts'
import { parseFile } from './parseFile.ts'

export interface ParseOptions {
  /** Reads Markdown into mdast; remark by default. */
  parser?: MarkdownParser
  /** Whether to read through the repair of damaged text; true by default. */
  repair?: boolean
  /** Headings of this depth (1 to 6) or less are chapters; found out by default. */
  chapterDepth?: number
  /** Further titles that make a section a glossary or a FAQ. */
  kinds?: Kinds
}

/**
 * Reads a handbook into its model. Nothing in the text makes it throw: what cannot be read as meant is in `problems`.
 *
 * @throws TypeError where the source or an option is of the wrong type
 * @example parse('# Chapter 1: Review\n\n- 2 approvals\n').chapters[0].rules[0].number // '1.1'
 */
export function parse(source: Source, options: ParseOptions = {}): Handbook {
  return parseFile(source, options).handbook
}
