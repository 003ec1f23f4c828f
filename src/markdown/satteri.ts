import type { Root } from 'mdast'
import { markdownToMdast } from 'satteri'
import { differsInSatteri } from './differsInSatteri.ts'
import { missesList } from './missesList.ts'
import type { MarkdownParser } from './parser.ts'
import { remark } from './remark.ts'
import { strainsSatteri } from './strainsSatteri.ts'

/**
 * Sätteri, the native parser: the tree that remark gives, 16 to 22 times as fast. A text with a paragraph or
 * line of more than some 100 KB, full of references or of markup, is left to remark, and so is what the two read differently.
 */
export const satteri: MarkdownParser = markdown => {
  if (strainsSatteri(markdown) || differsInSatteri(markdown)) return remark(markdown)
  const tree = markdownToMdast(markdown, { position: true }) as Root
  return missesList(tree, markdown) ? remark(markdown) : tree
}
