import type { Handbook } from '../../model/index.ts'

/**
 * Whether a document is a handbook by itself: its chapters are numbered, or are the top of the document. What stands below
 * a title is as often a page of a site, whose items may be anything.
 */
export function isBook({ chapters, frontmatter }: Handbook): boolean {
  if (chapters.length === 0) return frontmatter === null
  const numbered = chapters.filter(({ number }) => number !== null)
  return numbered.length > 1 || chapters.every(({ depth }) => depth === 1)
}
