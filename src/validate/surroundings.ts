import { anchorsOf } from '../checks/support/anchorsOf.ts'
import type { Run, Surroundings } from '../checks/support/context.ts'
import type { Gathered } from '../checks/support/gathered.ts'
import { once } from '../checks/support/once.ts'
import { unexplainedAcronyms } from '../checks/support/unexplainedAcronyms.ts'
import { unusedTerms } from '../checks/support/unusedTerms.ts'

/** What checks are given of a whole run. */
export function surroundings(
  files: readonly Gathered[],
  more: Omit<Run<never>, 'files' | 'fileAt'>,
): Surroundings {
  const anchors = new Map<Gathered, ReadonlySet<string>>()
  return {
    ...more,
    files,
    fileAt: filesByPath(files),
    anchorsOf: file => {
      const known = anchors.get(file) ?? anchorsOf(file)
      anchors.set(file, known)
      return known
    },
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

function plainPath(path: string): string {
  return path
    .split(/[\\/]/)
    .filter((part, index) => part !== '.' && (part !== '' || index === 0))
    .join('/')
}
