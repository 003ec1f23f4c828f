import { anchorsOf, looseAnchorsOf } from '../checks/support/anchorsOf.ts'
import type { Run, Surroundings } from '../checks/support/context.ts'
import type { Gathered } from '../checks/support/gathered.ts'
import { guesses } from '../checks/support/guesses.ts'
import { nameOf } from '../checks/support/nameOf.ts'
import { siteOf } from '../checks/support/siteOf.ts'
import { unexplainedAcronyms } from '../checks/support/unexplainedAcronyms.ts'
import { unusedTerms } from '../checks/support/unusedTerms.ts'
import { groupBy } from '../text/groupBy.ts'
import { once } from '../text/once.ts'

/** What checks are given of a whole run. */
export function surroundings(
  files: readonly Gathered[],
  more: Omit<Run<never>, 'files' | 'fileAt'>,
): Surroundings {
  const paths = once(() => files.flatMap(({ file }) => file ?? []))
  const byName = once(() => groupBy(paths(), nameOf))
  return {
    ...more,
    files,
    fileAt: filesByPath(files),
    anchorsOf: perFile(anchorsOf),
    looseAnchorsOf: perFile(looseAnchorsOf),
    siteOf: perFile(file => siteOf(file, more.list)),
    paths,
    filesNamed: name => byName().get(name) ?? [],
    guess: guesses(),
    unusedTerms: once(() => unusedTerms(files)),
    unexplainedAcronyms: once(() => unexplainedAcronyms(files)),
    firstTerms: once(() => {
      const all = files.flatMap(file => file.terms.map(term => [term.key, { file, term }] as const))
      return new Map(all.reverse())
    }),
  }
}

/** A function of files that is called once for each. */
function perFile<Result>(make: (file: Gathered) => Result): (file: Gathered) => Result {
  const known = new Map<Gathered, Result>()
  return file => {
    const result = known.get(file) ?? make(file)
    known.set(file, result)
    return result
  }
}

/** Finds a file by its path, written without `./`. */
export function filesByPath<File extends { file: string | null }>(
  files: readonly File[],
): (path: string) => File | undefined {
  const byPath = once(
    () => new Map(files.flatMap(file => (file.file === null ? [] : [[plainPath(file.file), file] as const]))),
  )
  return path => byPath().get(path)
}

function plainPath(path: string): string {
  return path
    .split(/[\\/]/)
    .filter((part, index) => part !== '.' && (part !== '' || index === 0))
    .join('/')
}
