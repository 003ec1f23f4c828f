import { anchorsOf, looseAnchorsOf } from '../checks/support/anchorsOf.ts'
import type { Run, Surroundings } from '../checks/support/context.ts'
import { fileName } from '../checks/support/fileName.ts'
import type { Gathered } from '../checks/support/gathered.ts'
import { guesses } from '../checks/support/guesses.ts'
import { siteOf } from '../checks/support/siteOf.ts'
import { unexplainedAcronyms } from '../checks/support/unexplainedAcronyms.ts'
import { unusedTerms } from '../checks/support/unusedTerms.ts'
import { plainPath } from '../parse/plainPath.ts'
import { groupBy } from '../text/groupBy.ts'
import { once } from '../text/once.ts'
import { oncePer } from '../text/oncePer.ts'

/** What checks are given of a whole run. */
export function surroundings(
  files: readonly Gathered[],
  more: Omit<Run<never>, 'files' | 'fileAt'>,
): Surroundings {
  const paths = once(() => files.flatMap(({ file }) => file ?? []))
  const byName = once(() => groupBy(paths(), fileName))
  return {
    ...more,
    files,
    fileAt: filesByPath(files),
    anchorsOf: oncePer(anchorsOf),
    looseAnchorsOf: oncePer(looseAnchorsOf),
    siteOf: oncePer(file => siteOf(file, more.list)),
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

/** Finds a file by its path, written without `./`. */
export function filesByPath<File extends { file: string | null }>(
  files: readonly File[],
): (path: string) => File | undefined {
  const byPath = once(
    () => new Map(files.flatMap(file => (file.file === null ? [] : [[plainPath(file.file), file] as const]))),
  )
  return path => byPath().get(path)
}
