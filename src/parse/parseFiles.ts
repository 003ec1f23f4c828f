import type { Handbook } from '../model/index.ts'
import { sourceFile } from '../repair/sourceFile.ts'
import { wayOut } from '../text/wayOut.ts'
import { assertOptions } from './assertOptions.ts'
import { isOrderConfig } from './isOrderConfig.ts'
import { joinParts } from './joinParts.ts'
import type { ParseOptions } from './parse.ts'
import { plainPath } from './plainPath.ts'
import { readPart } from './readPart.ts'

export interface HandbookFile {
  /** Relative to any folder, the same one for all. */
  path: string
  value: string | Uint8Array
}

export interface ParseFilesOptions extends ParseOptions {
  /** Paths that come first, in this order; the others follow as they would without it. */
  order?: readonly string[]
}

/**
 * Reads several files as one handbook.
 *
 * Order: `order`; else what a `SUMMARY.md` or `_sidebar.md` names, the `nav` of an `mkdocs.yml` among the files; else
 * folder by folder, first `_index.md`, `index.md` or `README.md`, then by `sidebar_position`, `weight`, `nav_order` or
 * `order` in the frontmatter, or the `position` in a `_category_.json` among the files, then by name; a page that names
 * its `parent` stands behind it. A file is one chapter, unless its chapters have numbers or it has several and no title.
 * Title, version and frontmatter are those of the file that the top folder begins with, that the table of contents names
 * first, or that alone has a version. One file gives what `parse` gives. Positions are those in the chapter's `file`;
 * what has none is in the first.
 *
 * @throws TypeError where a file or an option is of the wrong type, two files have one path, or `order` names none of them
 * @example parseFiles([{ path: 'b.md', value: '# B' }, { path: 'a.md', value: '# A' }]).files // ['a.md', 'b.md']
 */
export function parseFiles(files: readonly HandbookFile[], options: ParseFilesOptions = {}): Handbook {
  assertOptions(options, ['order'])
  const { order = [], ...parseOptions } = options
  assertFiles(files)
  assertOrder(order, files)
  const configs = files.filter(({ path }) => isOrderConfig(path)).map(sourceFile)
  const pages = files.filter(({ path }) => !isOrderConfig(path))
  return joinParts(
    pages.map(page => readPart(page, parseOptions)),
    configs,
    order,
  )
}

function assertFiles(files: readonly HandbookFile[]): void {
  if (!Array.isArray(files))
    throw new TypeError('`files` must be a list of { path, value }; for one source, call `parse`.')
  const paths = new Set<string>()
  for (const file of files as unknown[]) {
    const { path } = (file ?? {}) as { path?: unknown }
    if (typeof path !== 'string')
      throw new TypeError('Each of `files` must be { path, value }, its path a string.')
    if (paths.has(path)) throw new TypeError(`Two of \`files\` have the path ${path}; give each its own.`)
    paths.add(path)
  }
}

function assertOrder(order: readonly string[], files: readonly HandbookFile[]): void {
  if (!Array.isArray(order)) throw new TypeError('`order` must be a list of paths.')
  const known = new Set(files.map(({ path }) => plainPath(path)))
  for (const path of order as unknown[]) {
    if (typeof path !== 'string') throw new TypeError('`order` must be a list of paths.')
    if (known.has(plainPath(path))) continue
    throw new TypeError(`\`order\` names ${path}, which is none of the files${wayOut(path, known)}`)
  }
}
