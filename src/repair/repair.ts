import type { MarkdownParser } from '../markdown/parser.ts'
import { remark } from '../markdown/remark.ts'
import type { Diagnostic, Repair, RepairKind } from '../model/index.ts'
import { applyRuns } from '../text/applyRuns.ts'
import { assertRepairOptions } from './assertRepairOptions.ts'
import { composeEdits } from './composeEdits.ts'
import { findLayout } from './findLayout.ts'
import { readRepaired } from './readRepaired.ts'
import { notText, toRepairs } from './report.ts'
import { type Source, sourceFile } from './sourceFile.ts'

export interface RepairOptions {
  /** Kinds of damage to leave alone: `{ entity: false }`. All are repaired by default. */
  kinds?: { [Kind in RepairKind]?: boolean }
  /** Whether to repair code, addresses and HTML too; they are only reported by default. */
  code?: boolean
  /** Reads Markdown into mdast; remark by default. */
  parser?: MarkdownParser
}

export interface Repaired {
  text: string
  /**
   * What was done, and (`applied: false`) what was only found, in order. A reference that is right where it stands, in
   * an address (`?a&amp;b`), in HTML, or to keep a character from being markup (`&lt;div&gt;`), is no damage and not
   * listed.
   */
  repairs: Repair[]
  /** Why nothing could be repaired, where that is so. */
  diagnostics: Diagnostic[]
}

/**
 * Undoes the damage in a Markdown text, without changing what it means. Outside of the repairs the text is the same; a
 * second run finds nothing more to do. Nothing in the text makes it throw.
 *
 * @throws TypeError where the source or an option is of the wrong type
 * @example repair('Whatâ€™s new &amp; old\n').text // 'What’s new & old\n'
 */
export function repair(source: Source, options: RepairOptions = {}): Repaired {
  assertRepairOptions(options)
  const { kinds = {}, code = false, parser = remark } = options
  const { text: before, invalid, binary, file } = sourceFile(source)
  if (binary) return { text: before, repairs: [], diagnostics: [notText(before, file)] }
  const wants = (kind: RepairKind) => kinds[kind] !== false
  const { text, edits, reported } = readRepaired(before, parser, wants, code)
  const layout = findLayout(text, wants('line-ending'), wants('final-newline'))
  const all = composeEdits(before, edits, text, layout)
  const repairs = toRepairs(before, all, reported, wants('invalid-bytes') ? invalid : [], file)
  return { text: applyRuns(before, all), repairs, diagnostics: [] }
}
