import type { Heading } from 'mdast'
import { phrasingText } from '../markdown/phrasingText.ts'
import { plainText } from '../markdown/plainText.ts'
import { isBadge } from './isBadge.ts'
import { isPermalink } from './isPermalink.ts'
import { withoutTags } from './withoutTags.ts'

/**
 * The text of a heading, without the badges, the tags of templates and the sign of a link to itself behind its words:
 * `# Handbook [![build](b.svg)](ci) {% include new.html %} [#](#handbook)`. Pictures that are no links may be the only thing that names a section.
 */
export function titleText(heading: Heading): string {
  const words = heading.children.filter(node => !isBadge(node) && !isPermalink(node))
  const all = plainText(heading)
  const text = words.length === heading.children.length ? all : phrasingText(words) || all
  return withoutTags(text) || text
}
