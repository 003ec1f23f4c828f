import { type Document, isAlias, isMap, isScalar, type Pair, type YAMLError } from 'yaml'
import type { Json } from '../model/index.ts'
import { plainJson } from './plainJson.ts'
import { yamlDocument } from './yamlDocument.ts'

export interface ReadYaml {
  /** Empty where the text could not be read. */
  data: { [key: string]: Json }
  /** `raw` is the source of a scalar without quotes, else null; offsets in the text. */
  entries: { key: string; raw: string | null; start: number; end: number }[]
  problems: Problem[]
}

interface Problem {
  message: string
  /** Offsets in the text; null where all of it is at fault. */
  place: [start: number, end: number] | null
}

const DIRECTIVES = /^(?:%[A-Z][^\r\n]*(?:\r?\n|$))*/

/** Errors after which the rest of the data still holds. */
const HARMLESS = new Set(['DUPLICATE_KEY', 'MULTIPLE_DOCS'])

/** Reads any YAML. What is broken gives a problem and no data; nothing throws. */
export function readYaml(text: string): ReadYaml {
  try {
    return read(text)
  } catch (error) {
    // Too many aliases, nesting too deep: `yaml` throws, with a reason that readers understand.
    return failed(`Frontmatter cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function read(text: string): ReadYaml {
  // Directives need a `---` behind them, which here is the end of the frontmatter: they are read as comments.
  const [directives] = DIRECTIVES.exec(text) ?? ['']
  const plain = directives.replaceAll('%', '#') + text.slice(directives.length)
  const version = /^%YAML\s+1\.1\b/m.test(directives) ? '1.1' : '1.2'
  const document = yamlDocument(plain, { prettyErrors: false, logLevel: 'error', version })
  const { contents, errors } = document
  const problems = errors.map(problemOf)
  if (errors.some(({ code }) => !HARMLESS.has(code))) return { data: {}, entries: [], problems }
  if (contents === null)
    return directives
      ? failed('Frontmatter ends at the `---` behind its directives; leave them out.', problems)
      : { data: {}, entries: [], problems }
  if (!isMap(contents)) return failed('Frontmatter is no list of keys; write `key: value` lines.', problems)
  const values: unknown = document.toJS()
  if (isCyclic(values)) return failed('Frontmatter must not hold an alias of what it stands in.', problems)
  const { data, dropped } = plainJson(values)
  const entries = contents.items.map(pair => readEntry(pair, document, text))
  if (dropped) problems.push(droppedKey(entries))
  return { data, entries, problems }
}

function failed(message: string, problems: Problem[] = []): ReadYaml {
  return { data: {}, entries: [], problems: [...problems, { message, place: null }] }
}

function problemOf({ code, message, pos }: YAMLError): Problem {
  const said =
    code === 'MULTIPLE_DOCS'
      ? 'Frontmatter ends before this, with `...` or a second `---`; what follows is left out.'
      : `Frontmatter is not valid YAML: ${message}`
  return { message: said, place: pos }
}

function droppedKey(entries: ReadYaml['entries']): Problem {
  // Deeper ones have no entry.
  const own = entries.find(({ key }) => key === '__proto__')
  return {
    message: 'Frontmatter must not have the key `__proto__`; it is left out.',
    place: own ? [own.start, own.end] : null,
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

function readEntry({ key, value }: Pair, document: Document, text: string): ReadYaml['entries'][number] {
  const target = isAlias(value) ? value.resolve(document) : value
  const [start = 0, keyEnd = start] = rangeOf(key)
  const end = rangeOf(value)[1] ?? keyEnd
  return {
    key: isScalar(key) ? String(key.value) : String(key),
    raw: isScalar(target) ? (target.source ?? '') : target === null ? '' : null,
    start,
    // Of a list, the range reaches into the next line.
    end: start + text.slice(start, Math.max(keyEnd, end)).trimEnd().length,
  }
}

function rangeOf(node: unknown): number[] {
  const range = (node as { range?: number[] | null } | null)?.range
  return range ?? []
}
