import type { FileContext } from '../checks/support/context.ts'
import { fileFacts } from '../checks/support/fileFacts.ts'
import type { ParseOptions } from '../parse/parse.ts'
import { type ParsedFile, parseFile } from '../parse/parseFile.ts'
import type { Source } from '../repair/sourceFile.ts'
import { lineStarts } from '../text/lineStarts.ts'
import { once } from '../text/once.ts'
import { pointAt } from '../text/pointAt.ts'

/** Reads a source into what checks are given of it. */
export function fileContext(source: Source, options: ParseOptions): FileContext {
  const parsed = parseFile(source, options)
  return { ...parsed, facts: fileFacts(parsed.tree), at: placesIn(parsed) }
}

function placesIn({ source }: ParsedFile): FileContext['at'] {
  const starts = once(() => lineStarts(source))
  return (start, end) => ({ start: pointAt(starts(), start), end: pointAt(starts(), end) })
}
