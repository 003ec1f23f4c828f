import type { Diagnostic } from '../model/index.ts'
import type { SourceFile } from '../repair/sourceFile.ts'
import type { Guide } from './guide.ts'
import { linkedPath } from './linkedPath.ts'
import { pathParts } from './pathParts.ts'
import { places } from './places.ts'
import { plainJson } from './plainJson.ts'
import { yamlDocument } from './yamlDocument.ts'

const NAME = /(?:^|[\\/])mkdocs\.ya?ml$/i
/** Where MkDocs looks for pages, unless `docs_dir` says otherwise. */
const DOCS = 'docs'

/** Whether a file is the configuration of MkDocs, not a page. */
export function isMkdocs(path: string): boolean {
  return NAME.test(path)
}

/**
 * The navigation of MkDocs, in order. Its paths start in `docs_dir`.
 *
 * @param top the folder that all pages are in, as parts
 * @returns no guide where there is no `nav`, and a problem where it cannot be read
 */
export function mkdocsGuide(
  { file, text }: SourceFile,
  top: readonly string[],
): { guide: Guide | null; problem: Diagnostic | null } {
  const read = readYaml(text)
  if (typeof read === 'string') {
    const message = `The order of the files cannot be read from \`nav\`: ${read}`
    const position = places(text, null).between(0, text.length)
    const problem = { check: 'reading-order', severity: 'warning', message, file, position } as const
    return { guide: null, problem }
  }
  const base = pathParts(file ?? '').slice(0, -1)
  const docs = pathParts([...base, typeof read.docs_dir === 'string' ? read.docs_dir : DOCS].join('/'))
  // Whoever reads the folder of the pages from inside does not know its name.
  const folders = docs[0] === '..' ? [docs, top] : [docs]
  const entries = navPaths(read.nav).flatMap(path => {
    const ways = folders.flatMap(folder => {
      const way = linkedPath(path, folder)
      return way ? [way] : []
    })
    return ways.length > 0 ? [ways] : []
  })
  return { guide: entries.length > 0 ? { folder: docs, entries } : null, problem: null }
}

/** The data, or why it cannot be read. Tags such as `!ENV` are of no interest here. */
function readYaml(text: string): { nav?: unknown; docs_dir?: unknown } | string {
  try {
    const document = yamlDocument(text, { prettyErrors: false, logLevel: 'silent' })
    const [error] = document.errors
    return error ? error.message : plainJson(document.toJS()).data
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** `- page.md`, `- Title: page.md`, `- Title: [page.md]`, in order; nesting is bounded by the reader of YAML. */
function navPaths(nav: unknown): string[] {
  if (typeof nav === 'string') return [nav]
  if (typeof nav !== 'object' || nav === null) return []
  return Object.values(nav).flatMap(navPaths)
}
