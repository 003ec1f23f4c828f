import type { Frontmatter, FrontmatterEntry } from '../model/index.ts'

/** The entry of a key; of one that is written `Title` where none is written `title`, as Hugo reads it. */
export function frontmatterKey(frontmatter: Frontmatter | null, key: string): FrontmatterEntry | undefined {
  const entries = frontmatter?.entries ?? []
  return (
    entries.findLast(entry => entry.key === key) ?? entries.findLast(entry => entry.key.toLowerCase() === key)
  )
}
