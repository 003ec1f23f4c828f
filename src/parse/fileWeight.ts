import type { Frontmatter } from '../model/index.ts'

/** Keys of the frontmatter that say where a page stands among its neighbours. */
const KEYS: readonly { key: string; reason: string }[] = [
  { key: 'sidebar_position', reason: 'Docusaurus' },
  { key: 'weight', reason: 'Hugo' },
  { key: 'nav_order', reason: 'Jekyll, Just the Docs' },
  { key: 'order', reason: 'Jekyll collections, VitePress, Eleventy' },
]
/** A key before the first table of TOML, which is kept as text. */
const TOML_LINE = /^[ \t]*"?([a-z_]+)"?[ \t]*=[ \t]*([+-]?\d[\d._]*)[ \t]*(?:#.*)?$/

/** The place that a file claims among its neighbours; infinite where it claims none, so that it stands last. */
export function fileWeight(frontmatter: Frontmatter | null): number {
  if (!frontmatter) return Number.POSITIVE_INFINITY
  const data = frontmatter.format === 'toml' ? tomlNumbers(frontmatter.raw) : frontmatter.data
  for (const { key } of KEYS) {
    const value = Object.hasOwn(data, key) ? data[key] : null
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
    if (typeof number === 'number' && Number.isFinite(number)) return number
  }
  return Number.POSITIVE_INFINITY
}

function tomlNumbers(raw: string): { [key: string]: number } {
  const numbers: { [key: string]: number } = {}
  for (const line of raw.split(/\r\n?|\n/)) {
    if (line.trimStart().startsWith('[')) break
    const [, key, value] = TOML_LINE.exec(line) ?? []
    if (key !== undefined) numbers[key] = Number(value!.replaceAll('_', ''))
  }
  return numbers
}
