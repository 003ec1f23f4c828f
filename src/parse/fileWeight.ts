import type { Frontmatter, Json } from '../model/index.ts'
import { finiteNumber } from './finiteNumber.ts'
import { tomlValue } from './tomlValue.ts'

/** Keys of the frontmatter that say where a page stands among its neighbours. */
const KEYS: readonly { key: string; none?: number; reason: string }[] = [
  { key: 'sidebar_position', reason: 'Docusaurus' },
  { key: 'weight', none: 0, reason: 'Hugo, to which 0 is no weight, and last' },
  { key: 'nav_order', reason: 'Jekyll, Just the Docs' },
  { key: 'order', reason: 'Jekyll collections, VitePress, Eleventy' },
]

/** The place that a file claims among its neighbours; infinite where it claims none, so that it stands last. */
export function fileWeight(frontmatter: Frontmatter | null): number {
  if (!frontmatter) return Number.POSITIVE_INFINITY
  for (const { key, none } of KEYS) {
    const number = finiteNumber(placeOf(frontmatter, key))
    if (number !== null && number !== none) return number
  }
  return Number.POSITIVE_INFINITY
}

function placeOf({ format, raw, data }: Frontmatter, key: string): Json | undefined {
  if (format === 'toml') return tomlValue(raw, key)?.replaceAll('_', '')
  return Object.hasOwn(data, key) ? data[key] : undefined
}
