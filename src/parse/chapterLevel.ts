import type { Heading } from 'mdast'
import { plainText } from '../markdown/plainText.ts'
import { heading } from './heading.ts'

export interface ChapterLevel {
  /** Headings of this depth or less are chapters. */
  depth: number
  /** The heading that names the whole handbook and so is no chapter. */
  title: Heading | null
}

/**
 * Which headings are the chapters: those of the least depth, if there are several; where one heading of the least depth
 * stands first and has others below it, it names the whole, and the least depth below it counts.
 *
 * @param headings all of the file, in order
 * @param wanted the depth that the caller asks for
 */
export function chapterLevel(headings: Heading[], wanted?: number): ChapterLevel {
  const [first, ...rest] = headings
  if (!first) return { depth: wanted ?? 1, title: null }
  const top = least(headings)
  const isTitle = first.depth === top && rest.every(({ depth }) => depth > top) && rest.length > 0
  if (wanted !== undefined) return { depth: wanted, title: isTitle && top < wanted ? first : null }
  if (isTitle && heading(plainText(first)).number === null) return { depth: least(rest), title: first }
  const isLoneTop = headings.filter(({ depth }) => depth === top).length === 1
  // A lone top heading in the middle opens no new level: what stands before it are chapters like it.
  return { depth: isLoneTop && first.depth > top ? first.depth : top, title: null }
}

function least(headings: Heading[]): number {
  return headings.reduce((depth, heading) => Math.min(depth, heading.depth), 6)
}
