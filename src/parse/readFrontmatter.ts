import type { Yaml } from 'mdast'
import { type Document, isAlias, isMap, isScalar, type Pair, parseDocument } from 'yaml'
import type { Diagnostic, Frontmatter, FrontmatterEntry, Position } from '../model/index.ts'
import type { Places } from './places.ts'
import { plainJson } from './plainJson.ts'

export interface ReadFrontmatter {
  frontmatter: Frontmatter
  problems: Diagnostic[]
}

const FENCE_LENGTH = 3
/** Errors after which the rest of the data still holds. */
const HARMLESS = new Set(['DUPLICATE_KEY', 'MULTIPLE_DOCS'])

/**
 * Reads the node between `---` fences as YAML. Broken YAML and TOML give a problem and no data; nothing throws.
 *
 * @param node a `yaml` or `toml` node, at the start of its file
 * @param text what was parsed
 * @param file for the problems
 */
export function readFrontmatter(
  node: Yaml,
  text: string,
  places: Places,
  file: string | null,
): ReadFrontmatter {
  const position = places.of(node)
  // The types of mdast do not know TOML.
  const format = (node.type as string) === 'toml' ? 'toml' : 'yaml'
  const bare: Frontmatter = {
    format,
    data: {},
    entries: [],
    raw: node.value,
    position,
  }
  const problem = (message: string, at: Position): Diagnostic => ({
    check: 'frontmatter-syntax',
    severity: 'error',
    message,
    file,
    position: at,
  })
  if (format === 'toml') {
    const message =
      'Frontmatter in TOML (`+++`) is kept as text only; write it as YAML between `---` lines to have it read.'
    return { frontmatter: bare, problems: [{ ...problem(message, position), severity: 'warning' }] }
  }
  const base = text.indexOf(node.value, node.position!.start.offset! + FENCE_LENGTH)
  const place = (start: number, end: number) => places.between(base + start, base + end)
  try {
    const document = parseDocument(node.value, { prettyErrors: false, logLevel: 'error' })
    const problems = document.errors.map(({ code, message, pos }) =>
      problem(
        code === 'MULTIPLE_DOCS'
          ? 'Frontmatter ends before this, with `...` or a second `---`; what follows is left out.'
          : `Frontmatter is not valid YAML: ${message}`,
        place(...pos),
      ),
    )
    if (document.errors.some(({ code }) => !HARMLESS.has(code))) return { frontmatter: bare, problems }
    const { contents } = document
    if (contents === null) return { frontmatter: bare, problems }
    if (!isMap(contents)) {
      problems.push(problem('Frontmatter is no list of keys; write `key: value` lines.', position))
      return { frontmatter: bare, problems }
    }
    const values: unknown = document.toJS()
    if (isCyclic(values)) {
      problems.push(problem('Frontmatter must not hold an alias of what it stands in.', position))
      return { frontmatter: bare, problems }
    }
    const { data, dropped } = plainJson(values)
    if (dropped)
      problems.push(problem('Frontmatter must not have the key `__proto__`; it is left out.', position))
    return {
      frontmatter: { ...bare, data, entries: contents.items.map(pair => readEntry(pair, document, place)) },
      problems,
    }
  } catch (error) {
    // Too many aliases, nesting too deep: `yaml` throws, with a reason that readers understand.
    const reason = error instanceof Error ? error.message : String(error)
    return { frontmatter: bare, problems: [problem(`Frontmatter cannot be read: ${reason}`, position)] }
  }
}

/** What JSON cannot write has no end. */
function isCyclic(value: unknown): boolean {
  try {
    JSON.stringify(value)
    return false
  } catch {
    return true
  }
}

function readEntry(
  { key, value }: Pair,
  document: Document,
  place: (start: number, end: number) => Position,
): FrontmatterEntry {
  const target = isAlias(value) ? value.resolve(document) : value
  const [start = 0, keyEnd = start] = rangeOf(key)
  const end = rangeOf(value)[1] ?? keyEnd
  return {
    key: isScalar(key) ? String(key.value) : String(key),
    raw: isScalar(target) ? (target.source ?? '') : target === null ? '' : null,
    position: place(start, Math.max(keyEnd, end)),
  }
}

function rangeOf(node: unknown): number[] {
  const range = (node as { range?: number[] | null } | null)?.range
  return range ?? []
}
