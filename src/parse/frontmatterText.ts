import type { Frontmatter } from '../model/index.ts'
import { collapseWhitespace } from '../text/collapseWhitespace.ts'
import { brokenValue } from './brokenValue.ts'
import { frontmatterKey } from './frontmatterKey.ts'
import { tomlValue } from './tomlValue.ts'

/**
 * A scalar of the frontmatter as written, white space collapsed; null where it is empty, `null` or not there. Of a key that
 * stands twice, the last one counts, as in the data.
 */
export function frontmatterText(frontmatter: Frontmatter | null, key: string): string | null {
  return frontmatter && (collapseWhitespace(scalarOf(frontmatter, key) ?? '') || null)
}

function scalarOf(frontmatter: Frontmatter, key: string): string | null {
  const { format, raw, data, entries } = frontmatter
  if (format === 'toml') return tomlValue(raw, key)
  // No key at all: it is empty or broken.
  if (entries.length === 0) return brokenValue(raw, key)
  const entry = frontmatterKey(frontmatter, key)
  return entry && data[entry.key] !== null ? entry.raw : null
}
