import type { Frontmatter } from '../model/index.ts'
import { collapseWhitespace } from '../text/collapseWhitespace.ts'

/** A scalar of the frontmatter as written, white space collapsed; null where it is empty or not there. */
export function frontmatterText(frontmatter: Frontmatter | null, key: string): string | null {
  const raw = frontmatter?.entries.find(entry => entry.key === key)?.raw
  return collapseWhitespace(raw ?? '') || null
}
