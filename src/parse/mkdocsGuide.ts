import type { Diagnostic } from '../model/index.ts'
import type { SourceFile } from '../repair/sourceFile.ts'
import type { Guide } from './guide.ts'
import { linkedPath } from './linkedPath.ts'
import { pathParts } from './pathParts.ts'
import { readOrderConfig } from './readOrderConfig.ts'

/** Where MkDocs looks for pages, unless `docs_dir` says otherwise. */
const DOCS = 'docs'

/**
 * The navigation of MkDocs, in order. Its paths start in `docs_dir`.
 *
 * @param top the folder that all pages are in, as parts
 * @returns no guide where there is no `nav`, and a problem where it cannot be read
 */
export function mkdocsGuide(
  config: SourceFile,
  top: readonly string[],
): { guide: Guide | null; problem: Diagnostic | null } {
  const { data, problem } = readOrderConfig(config, 'nav')
  if (!data) return { guide: null, problem }
  const base = pathParts(config.file ?? '').slice(0, -1)
  const docs = pathParts([...base, typeof data.docs_dir === 'string' ? data.docs_dir : DOCS].join('/'))
  // Whoever reads the folder of the pages from inside does not know its name.
  const folders = docs[0] === '..' ? [docs, top] : [docs]
  const entries = navPaths(data.nav).flatMap(path => {
    const ways = folders.flatMap(folder => {
      const way = linkedPath(path, folder)
      return way ? [way] : []
    })
    return ways.length > 0 ? [ways] : []
  })
  return { guide: entries.length > 0 ? { folder: docs, entries } : null, problem: null }
}

/** `- page.md`, `- Title: page.md`, `- Title: [page.md]`, in order; nesting is bounded by the reader of YAML. */
function navPaths(nav: unknown): string[] {
  if (typeof nav === 'string') return [nav]
  if (typeof nav !== 'object' || nav === null) return []
  return Object.values(nav).flatMap(navPaths)
}
