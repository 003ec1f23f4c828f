import { type Document, isAlias, isMap, isScalar, type Pair } from 'yaml'
import type { Json } from '../model/index.ts'
import { plainJson } from './plainJson.ts'
import { yamlDocument } from './yamlDocument.ts'

export interface ReadYaml {
  /** Empty where the text could not be read. */
  data: { [key: string]: Json }
  /** `raw` is the source of a scalar without quotes, else null; offsets in the text. */
  entries: { key: string; raw: string | null; start: number; end: number }[]
  /** Offsets in the text; null where all of it is at fault. */
  problems: { message: string; place: [start: number, end: number] | null }[]
}

const DIRECTIVES = /^(?:%[A-Z][^\r\n]*(?:\r?\n|$))*/

/** Errors after which the rest of the data still holds. */
const HARMLESS = new Set(['DUPLICATE_KEY', 'MULTIPLE_DOCS'])

/** Reads any YAML. What is broken gives a problem and no data; nothing throws. */
export function readYaml(text: string): ReadYaml {
  const read: ReadYaml = { data: {}, entries: [], problems: [] }
  const fail = (message: string, place: [start: number, end: number] | null = null) => {
    read.problems.push({ message, place })
    return read
  }
  try {
    // Directives need a `---` behind them, which here is the end of the frontmatter: they are read as comments.
    const [directives] = DIRECTIVES.exec(text) ?? ['']
    const plain = directives.replaceAll('%', '#') + text.slice(directives.length)
    const version = /^%YAML\s+1\.1\b/m.test(directives) ? '1.1' : '1.2'
    const document = yamlDocument(plain, { prettyErrors: false, logLevel: 'error', version })
    for (const { code, message, pos } of document.errors)
      read.problems.push({
        message:
          code === 'MULTIPLE_DOCS'
            ? 'Frontmatter ends before this, with `...` or a second `---`; what follows is left out.'
            : `Frontmatter is not valid YAML: ${message}`,
        place: pos,
      })
    if (document.errors.some(({ code }) => !HARMLESS.has(code))) return read
    const { contents } = document
    if (contents === null)
      return directives ? fail('Frontmatter ends at the `---` behind its directives; leave them out.') : read
    if (!isMap(contents)) return fail('Frontmatter is no list of keys; write `key: value` lines.')
    const values: unknown = document.toJS()
    if (isCyclic(values)) return fail('Frontmatter must not hold an alias of what it stands in.')
    const { data, dropped } = plainJson(values)
    const entries = contents.items.map(pair => readEntry(pair, document, text))
    // Deeper ones have no entry.
    const own = entries.find(({ key }) => key === '__proto__')
    if (dropped)
      fail(
        'Frontmatter must not have the key `__proto__`; it is left out.',
        own ? [own.start, own.end] : null,
      )
    return { ...read, data, entries }
  } catch (error) {
    // Too many aliases, nesting too deep: `yaml` throws, with a reason that readers understand.
    const reason = error instanceof Error ? error.message : String(error)
    return {
      data: {},
      entries: [],
      problems: [{ message: `Frontmatter cannot be read: ${reason}`, place: null }],
    }
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
