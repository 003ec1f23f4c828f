import type { MarkdownParser } from '../markdown/parser.ts'
import type { Handbook, Unplaced } from '../model/index.ts'
import { parse } from '../parse/parse.ts'
import { sourceFile } from '../repair/sourceFile.ts'
import { assertFits, MEMORY_PER_BYTE } from './assertFits.ts'
import { brokenAt } from './brokenAt.ts'
import { isExport } from './isExport.ts'
import { inputName, type NamedBytes, sourceOf } from './namedBytes.ts'
import { UsageError } from './usageError.ts'

const VERSION = 1
// Markdown may begin with a brace or a bracket, but hardly with an object's first key.
const OBJECT = /^\s*\{\s*"/

/**
 * The handbook in Markdown, or in JSON that `export` printed: told apart by what is in it.
 *
 * @param named of standard input, the path is `-`
 * @throws UsageError where it is JSON of something else, or too large
 */
export function handbookOf(named: NamedBytes, parser: MarkdownParser): Unplaced<Handbook> {
  const { path } = named
  assertFits(named, isExport(named) ? MEMORY_PER_BYTE.json : MEMORY_PER_BYTE.markdown)
  const source = sourceOf(named)
  const { text } = sourceFile(source)
  const json = text.replace(/^\ufeff/, '')
  if (!/^\s*[[{]/.test(json) && !path.endsWith('.json')) return parse(source, { parser })
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch (error) {
    if (!OBJECT.test(json) && !path.endsWith('.json')) return parse(source, { parser })
    throw failed(path, `it is broken JSON (${(error as Error).message}); export it again`)
  }
  return checked(data, path)
}

function checked(data: unknown, path: string): Unplaced<Handbook> {
  const version =
    typeof data === 'object' && data !== null
      ? (data as { schemaVersion?: unknown }).schemaVersion
      : undefined
  if (version === undefined)
    throw failed(path, 'this JSON is no handbook; make one with handbook-kit export, without --only')
  if (version !== VERSION) {
    const found = JSON.stringify(version)
    throw failed(
      path,
      `its schemaVersion is ${found}, not ${VERSION}; export it again with this handbook-kit`,
    )
  }
  const broken = brokenAt(data)
  if (broken !== null)
    throw failed(path, `it is no handbook as export prints it (see ${broken}); export it again`)
  return data as Unplaced<Handbook>
}

function failed(path: string, reason: string): UsageError {
  return new UsageError(`Cannot read ${inputName(path)}: ${reason}`)
}
