import type { Heading } from 'mdast'
import { phrasingText } from '../markdown/phrasingText.ts'
import { plainText } from '../markdown/plainText.ts'
import { isBadge } from './isBadge.ts'

/**
 * The text of a heading, without the badges behind its words: `# Handbook [![build](b.svg)](ci)`. Pictures that are no links
 * may be the only thing that names a section.
 */
export function titleText(heading: Heading): string {
  if (!heading.children.some(isBadge)) return plainText(heading)
  const words = heading.children.filter(node => !isBadge(node))
  return phrasingText(words) || plainText(heading)
}
