import type { Frontmatter } from '../model/index.ts'
import { collapseWhitespace } from '../text/collapseWhitespace.ts'
import { frontmatterKey } from './frontmatterKey.ts'
import { tomlValue } from './tomlValue.ts'

/**
 * A scalar of the frontmatter as written, white space collapsed; null where it is empty, `null` or not there. Of a key that
 * stands twice, the last one counts, as in the data.
 */
export function frontmatterText(frontmatter: Frontmatter | null, key: string): string | null {
  if (frontmatter?.format === 'toml') return collapseWhitespace(tomlValue(frontmatter.raw, key) ?? '') || null
  const entry = frontmatterKey(frontmatter, key)
  if (!entry || frontmatter!.data[entry.key] === null) return null
  return collapseWhitespace(entry.raw ?? '') || null
}
