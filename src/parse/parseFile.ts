import type { Root } from 'mdast'
import type { Handbook } from '../model/index.ts'
import { notText } from '../repair/report.ts'
import { type Source, sourceFile } from '../repair/sourceFile.ts'
import { assertOptions } from './assertOptions.ts'
import { assignIds } from './assignIds.ts'
import type { ParseOptions } from './parse.ts'
import type { Places } from './places.ts'
import { readFile } from './readFile.ts'

/** A handbook with what it was read from, for those who look closer than the model does. */
export interface ParsedFile {
  handbook: Handbook
  file: string | null
  /** The file as it is on disk after decoding; every position points into it. */
  source: string
  /** Of the repaired text; `places` gives the places of its nodes in the file. */
  tree: Root
  places: Places
  /** Ids that the author gave to a section, rule, term or question. */
  explicitIds: ReadonlyMap<object, string>
}

/**
 * Reads a handbook into its model, and keeps the tree.
 *
 * @throws TypeError where the source or an option is of the wrong type
 */
export function parseFile(source: Source, options: ParseOptions = {}): ParsedFile {
  assertOptions(options)
  const read = sourceFile(source)
  const { handbook, reading, tree } = readFile(read.binary ? { ...read, text: '' } : read, options)
  assignIds(handbook, reading)
  if (read.binary) handbook.problems.push(notText('', read.file))
  const { file, source: text, places, explicitIds } = reading
  return { handbook, file, source: text, tree, places, explicitIds }
}
