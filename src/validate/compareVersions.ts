import type { Comparison } from '../checks/support/comparison.ts'
import type { Handbook, Unplaced } from '../model/index.ts'
import { frontmatterKey } from '../parse/frontmatterKey.ts'
import { type ParseOptions, parse } from '../parse/parse.ts'
import { type HandbookFile, parseFiles } from '../parse/parseFiles.ts'
import { type Approvals, approve, type PolicyOverrides, review } from '../review/index.ts'
import type { ComparedFile } from './comparedFile.ts'
import { placedFindings } from './placedFindings.ts'

export interface CompareOptions extends ParseOptions {
  policy?: PolicyOverrides
  approvals?: Approvals
  changelogs?: Comparison['changelogs']
  /** What says in which order the files are read: `mkdocs.yml`. */
  guides?: readonly HandbookFile[]
}

const START = { line: 1, column: 1, offset: 0 }

/**
 * Reviews the files of a run against the earlier version of the handbook, and finds the line at which each change is told.
 *
 * @param files at least one
 * @throws TypeError where several files have no path, or the policy or the approvals are of the wrong shape
 */
export function compareVersions(
  before: Unplaced<Handbook>,
  files: readonly ComparedFile[],
  { policy, approvals = [], changelogs = {}, guides = [], ...options }: CompareOptions = {},
): Comparison {
  const after = wholeOf(files, guides, options)
  const reviewed = approve(review(before, after, policy), approvals)
  const placed = placedFindings(before, after, reviewed.findings, files)
  return {
    before,
    after,
    review: reviewed,
    findingsIn: file => placed.get(file) ?? [],
    version: versionPlace(after, files),
    changelogs,
  }
}

/** All files as one handbook. */
function wholeOf(
  files: readonly ComparedFile[],
  guides: readonly HandbookFile[],
  options: ParseOptions,
): Handbook {
  const [only, more] = files
  if (only && !more && only.file === null) return parse(only.source(), options)
  const pages = files.map(({ file, source }) => ({ path: file as string, value: source() }))
  return parseFiles([...pages, ...guides], options)
}

/** The handbook's frontmatter is that of one of its files. */
function versionPlace({ frontmatter }: Handbook, files: readonly ComparedFile[]): Comparison['version'] {
  const isHome = ({ source }: ComparedFile) => {
    const { start, end } = frontmatter!.position
    return source().slice(start.offset, end.offset).includes(frontmatter!.raw)
  }
  const file = (frontmatter && files.find(isHome))?.file ?? files[0]?.file ?? null
  const entry = frontmatterKey(frontmatter, 'version')
  return { file, position: entry?.position ?? { start: START, end: START } }
}
