import type { BothTexts, Comparison } from '../checks/support/comparison.ts'
import type { MarkdownParser } from '../markdown/parser.ts'
import type { Diagnostic, Handbook, Unplaced } from '../model/index.ts'
import { parse } from '../parse/parse.ts'
import { type HandbookFile, parseFiles } from '../parse/parseFiles.ts'
import type { Source } from '../repair/sourceFile.ts'
import type { Approvals } from '../review/index.ts'
import { groupBy } from '../text/groupBy.ts'
import type { ComparedFile } from './comparedFile.ts'
import { compareVersions } from './compareVersions.ts'
import type { Config } from './config.ts'
import { parseOptionsOf } from './parseOptionsOf.ts'
import type { Failure } from './runCheck.ts'
import { show } from './show.ts'
import { validateFiles } from './validateFiles.ts'

export interface ValidateOptions extends Config {
  /** Reads Markdown into mdast; remark by default. */
  parser?: MarkdownParser
  /** The day on which it is validated, `2026-01-31`; today in UTC by default. */
  today?: string
  /**
   * The names in a folder, for links to files that are no part of the run; null where there is no such folder. Paths
   * start where those of the sources start, `''` for that folder itself. Without it such links are not checked.
   */
  list?: (folder: string) => readonly string[] | null
  /**
   * The earlier version, for checks that judge an edit: its source, several sources each with its path, or a handbook that
   * `parse` gave or an export holds. Without it these checks find nothing.
   */
  base?: Source | readonly HandbookFile[] | Unplaced<Handbook>
  /** What an approval file holds: the changes since `base` that may pass. */
  approvals?: Approvals
  /** The texts of changelogs that stand beside the handbook, by path; for `changelog-mentions`. */
  changelogs?: { readonly [path: string]: BothTexts }
}

/**
 * Validates a handbook.
 *
 * @param source the handbook; or several sources, which are validated together, each with its path
 * @returns what the checks find, file by file, by place; the diagnostic of a check that threw tells what it threw
 * @throws TypeError where a source or an option is of the wrong type, or a check or an option of one does not exist
 * @example validate('# FAQ\n\n- Q: Who? A: The team')[0].check // 'final-newline'
 */
export function validate(source: Source | readonly Source[], options: ValidateOptions = {}): Diagnostic[] {
  const sources = Array.isArray(source) ? (source as readonly Source[]) : [source as Source]
  const { files, failures } = validateFiles(sources, options, compared => comparisonOf(compared, options))
  const failed = groupBy(failures, ({ file }) => file)
  return files.flatMap(({ file, diagnostics }) => {
    const own = failed.get(file) ?? []
    // A file has its failures once, also where two files have no path.
    failed.delete(file)
    return [...own.map(failureDiagnostic), ...diagnostics]
  })
}

function failureDiagnostic({ check, file, message }: Failure): Diagnostic {
  const start = { line: 1, column: 1, offset: 0 }
  return {
    check,
    severity: 'error',
    message: `The check ${check} could not run: ${message}`,
    file,
    position: { start, end: start },
  }
}

function comparisonOf(files: readonly ComparedFile[], options: ValidateOptions): Comparison | null {
  const { base, approvals, changelogs, review } = options
  if (base === undefined || base === null || files.length === 0) return null
  const parseOptions = parseOptionsOf(options)
  return compareVersions(handbookOf(base, parseOptions), files, {
    ...parseOptions,
    ...(review?.policy ? { policy: review.policy } : {}),
    ...(approvals ? { approvals } : {}),
    ...(changelogs ? { changelogs } : {}),
  })
}

function handbookOf(
  base: NonNullable<ValidateOptions['base']>,
  options: ReturnType<typeof parseOptionsOf>,
): Unplaced<Handbook> {
  if (typeof base !== 'object' && typeof base !== 'string')
    throw new TypeError(
      `\`base\` must be a source, a list of { path, value } or a handbook, not ${show(base)}.`,
    )
  if (Array.isArray(base)) return parseFiles(base as readonly HandbookFile[], options)
  const isHandbook = typeof base === 'object' && 'schemaVersion' in base
  return isHandbook ? (base as Unplaced<Handbook>) : parse(base as Source, options)
}
