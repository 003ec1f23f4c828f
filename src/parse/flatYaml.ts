type Scalar = string | number | boolean

/** One `key: value` line; offsets in the YAML, without what follows the value. */
export interface FlatEntry {
  key: string
  value: Scalar | Scalar[]
  /** The scalar as written, without quotes; null for a list. */
  raw: string | null
  start: number
  end: number
}

/** Longer keys than anyone writes: from 1,024 characters on, YAML forbids them. */
const KEY = '[A-Za-z][\\w-]{0,100}'
const VALUE = '(\\S(?:.*\\S)?) *\\r?$'
const LINE = new RegExp(`^(${KEY}): +${VALUE}`)
const LIST_KEY = new RegExp(`^(${KEY}): *\\r?$`)
const ITEM = new RegExp(`^( *- +)${VALUE}`)
const COMMENT = /^#/
/** No keys or texts (`__proto__` begins with a sign, and is none either); in any other case, YAML 1.2 takes them for text. */
const CONSTANT = /^(?:null|true|false)$/i
const BOOLEAN = /^(?:true|True|TRUE|(false|False|FALSE))$/
// Letters of any script, and punctuation that means nothing to YAML within a line. A colon may not end a word.
const LETTER = String.raw`A-Za-z\u00c0-\u024f\u0370-\u1fff\u2010-\u201f\u3040-\ud7ff`
const PLAIN = new RegExp(String.raw`^[${LETTER}/](?:[${LETTER}0-9 ._/()&+'!?;*@-]|:(?=[^\s])|,)*$`)
const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')$/
const NUMBER = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/
const DATE = /^\d{4}-\d\d-\d\d$/
const LIST = /^\[([^[\]{}:#]*)\]$/
/** White space and controls that YAML takes for something of their own. */
const STRANGE = /\r(?!\n)|[^\S\r\n ]|[\x00-\x08\x0e-\x1f\x7f-\x9f\ufeff]/

/**
 * Reads YAML of nothing but `key: value` lines and lists below a key, as most frontmatter is: what a parser of all YAML
 * gives, in a twentieth of its time.
 *
 * @returns null where anything else stands there, which a parser of all YAML has to read
 * @example flatYaml('version: 1.10') // [{ key: 'version', value: 1.1, raw: '1.10', start: 0, end: 13 }]
 */
export function flatYaml(text: string): FlatEntry[] | null {
  if (STRANGE.test(text)) return null
  const entries: FlatEntry[] = []
  const keys = new Set<string>()
  const lines = text.split('\n')
  let start = 0
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    if (line.trim() !== '' && !COMMENT.test(line)) {
      const read = readLine(line) ?? readList(lines, index)
      if (!read || CONSTANT.test(read.key) || keys.has(read.key)) return null
      const { key, value, raw, end, items } = read
      keys.add(key)
      entries.push({ key, value, raw, start, end: start + end })
      for (const last = index + items; index < last; index++) start += lines[index]!.length + 1
    }
    start += lines[index]!.length + 1
  }
  return entries.length > 0 ? entries : null
}

interface Read extends Pick<FlatEntry, 'key' | 'value' | 'raw'> {
  /** In what starts with its key. */
  end: number
  /** How many lines stand below that of its key. */
  items: number
}

function readLine(line: string): Read | null {
  const match = LINE.exec(line)
  const read = match && readValue(match[2]!)
  return read && { key: match[1]!, ...read, end: endOf(line, match[2]!), items: 0 }
}

function endOf(line: string, value: string): number {
  return line.lastIndexOf(value) + value.length
}

/** A key alone on its line, and the items below it. */
function readList(lines: readonly string[], index: number): Read | null {
  const key = LIST_KEY.exec(lines[index]!)?.[1]
  if (key === undefined) return null
  const value: Scalar[] = []
  let start = lines[index]!.length + 1
  let end = 0
  let mark: string | undefined
  for (let next = index + 1; next < lines.length; next++) {
    const line = lines[next]!
    const item = ITEM.exec(line)
    mark ??= item?.[1]
    if (!item || item[1] !== mark) break
    const read = scalar(item[2]!)
    if (!read) return null
    value.push(read.value)
    end = start + endOf(line, item[2]!)
    start += line.length + 1
  }
  return value.length > 0 ? { key, value, raw: null, end, items: value.length } : null
}

function readValue(written: string): Pick<FlatEntry, 'value' | 'raw'> | null {
  const list = LIST.exec(written)
  if (!list) return scalar(written)
  const items =
    list[1]!.trim() === '' ? [] : list[1]!.split(',').map(item => scalar(item.trim())?.value ?? null)
  return items.includes(null) ? null : { value: items as Scalar[], raw: null }
}

function scalar(written: string): { value: Scalar; raw: string } | null {
  const quoted = QUOTED.exec(written)
  if (quoted) {
    const value = quoted[1] ?? quoted[2]!
    return { value, raw: value }
  }
  const boolean = BOOLEAN.exec(written)
  if (boolean) return { value: boolean[1] === undefined, raw: written }
  if (NUMBER.test(written)) return { value: Number(written), raw: written }
  const isText = DATE.test(written) || (PLAIN.test(written) && !CONSTANT.test(written))
  return isText ? { value: written, raw: written } : null
}
