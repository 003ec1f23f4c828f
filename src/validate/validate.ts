import type { MarkdownParser } from '../markdown/parser.ts'
import type { Diagnostic } from '../model/index.ts'
import type { Source } from '../repair/sourceFile.ts'
import type { Config } from './config.ts'
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
  const { files, failures } = validateFiles(sources, options)
  const start = { line: 1, column: 1, offset: 0 }
  return files.flatMap(({ file, diagnostics }, index) => [
    // A file has its failures once, also where two files have no path.
    ...failures
      .filter(failure => failure.file === file && files.findIndex(other => other.file === file) === index)
      .map(
        ({ check, message }): Diagnostic => ({
          check,
          severity: 'error',
          message: `The check ${check} could not run: ${message}`,
          file,
          position: { start, end: start },
        }),
      ),
    ...diagnostics,
  ])
}
