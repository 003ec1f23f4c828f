import type { Frontmatter } from '../model/index.ts'
import { collapseWhitespace } from '../text/collapseWhitespace.ts'

/**
 * A scalar of the frontmatter as written, white space collapsed; null where it is empty, `null` or not there. Of a key that
 * stands twice, the last one counts, as in the data.
 */
export function frontmatterText(frontmatter: Frontmatter | null, key: string): string | null {
  if (!frontmatter || frontmatter.data[key] === null) return null
  const raw = frontmatter.entries.filter(entry => entry.key === key).at(-1)?.raw
  return collapseWhitespace(raw ?? '') || null
}
