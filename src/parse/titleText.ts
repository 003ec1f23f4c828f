import type { Heading } from 'mdast'
import { phrasingText } from '../markdown/phrasingText.ts'
import { plainText } from '../markdown/plainText.ts'
import { isBadge } from './isBadge.ts'
import { isPermalink } from './isPermalink.ts'

/**
 * The text of a heading, without the badges and the sign of a link to itself behind its words:
 * `# Handbook [![build](b.svg)](ci) [#](#handbook)`. Pictures that are no links may be the only thing that names a section.
 */
export function titleText(heading: Heading): string {
  const words = heading.children.filter(node => !isBadge(node) && !isPermalink(node))
  if (words.length === heading.children.length) return plainText(heading)
  return phrasingText(words) || plainText(heading)
}
