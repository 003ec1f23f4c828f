import type { FileContext } from '../checks/support/context.ts'
import { type FileFacts, fileFacts } from '../checks/support/fileFacts.ts'
import type { ParseOptions } from '../parse/parse.ts'
import { type ParsedFile, parseFile } from '../parse/parseFile.ts'
import type { Source } from '../repair/sourceFile.ts'
import { lineStarts } from '../text/lineStarts.ts'
import { once } from '../text/once.ts'
import { pointAt } from '../text/pointAt.ts'

/** Reads a source into what checks are given of it. */
export function fileContext(source: Source, options: ParseOptions): FileContext {
  const parsed = parseFile(source, options)
  return Object.assign(lazyFacts(parsed), { ...parsed, at: placesIn(parsed) })
}

function placesIn({ source }: ParsedFile): FileContext['at'] {
  const starts = once(() => lineStarts(source))
  return (start, end) => ({ start: pointAt(starts(), start), end: pointAt(starts(), end) })
}

/** A getter, so that the tree is only walked over when a check asks; a copy by spreading would run it. */
function lazyFacts({ tree }: ParsedFile): { readonly facts: FileFacts } {
  const facts = once(() => fileFacts(tree))
  return {
    get facts() {
      return facts()
    },
  }
}
