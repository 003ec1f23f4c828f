import type { FileContext, Surroundings } from '../checks/support/context.ts'
import { type FileFacts, fileFacts } from '../checks/support/fileFacts.ts'
import { unexplainedAcronyms } from '../checks/support/unexplainedAcronyms.ts'
import { unusedTerms } from '../checks/support/unusedTerms.ts'
import type { ParseOptions } from '../parse/parse.ts'
import { type ParsedFile, parseFile } from '../parse/parseFile.ts'
import type { Source } from '../repair/sourceFile.ts'
import { lineStarts } from '../text/lineStarts.ts'
import { pointAt } from '../text/pointAt.ts'

/** Reads a source into what checks are given of it. */
export function fileContext(source: Source, options: ParseOptions): FileContext {
  const parsed = parseFile(source, options)
  return Object.assign(lazyFacts(parsed), { ...parsed, at: placesIn(parsed) })
}

/** What checks are given of the whole run. */
export function surroundings(
  files: readonly FileContext[],
  { list, today, checkIds }: Pick<Surroundings, 'list' | 'today' | 'checkIds'>,
): Surroundings {
  const byPath = once(
    () => new Map(files.flatMap(file => (file.file === null ? [] : [[plainPath(file.file), file] as const]))),
  )
  return {
    files,
    list,
    today,
    checkIds,
    fileAt: path => byPath().get(path),
    unusedTerms: once(() => unusedTerms(files)),
    unexplainedAcronyms: once(() => unexplainedAcronyms(files)),
  }
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

function plainPath(path: string): string {
  return path
    .split(/[\\/]/)
    .filter((part, index) => part !== '.' && (part !== '' || index === 0))
    .join('/')
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
