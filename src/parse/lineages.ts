import type { Frontmatter } from '../model/index.ts'

/** Just the Docs' own pages go five deep; what goes deeper, or in a circle, is not followed. */
const MOST = 20

/**
 * The files below which each file stands, the top one first, by the title that its frontmatter names as its `parent`, as
 * Just the Docs does. Of a title that several files have, nobody knows which is meant.
 *
 * @returns indices into `frontmatters`
 */
export function lineages(frontmatters: readonly (Frontmatter | null)[]): number[][] {
  const parents = frontmatters.map(frontmatter => nameIn(frontmatter, 'parent'))
  if (parents.every(parent => parent === null)) return frontmatters.map(() => [])
  const byTitle = new Map<string, number | undefined>()
  for (const [file, frontmatter] of frontmatters.entries()) {
    const title = nameIn(frontmatter, 'title')
    if (title !== null) byTitle.set(title, byTitle.has(title) ? undefined : file)
  }
  return frontmatters.map((_, file) => {
    const line: number[] = []
    const above = (one: number) => byTitle.get(parents[one] ?? '')
    for (let next = above(file); next !== undefined; next = above(next)) {
      if (line.length === MOST) return []
      line.unshift(next)
    }
    return line
  })
}

/** A year is a title too. */
function nameIn(frontmatter: Frontmatter | null, key: string): string | null {
  const { data } = frontmatter ?? { data: {} }
  const value = Object.hasOwn(data, key) ? data[key as keyof typeof data] : null
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null
}
