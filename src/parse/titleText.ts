import type { Heading, PhrasingContent } from 'mdast'
import { phrasingText } from '../markdown/phrasingText.ts'
import { plainText } from '../markdown/plainText.ts'
import { isBadge } from './isBadge.ts'
import { isPermalink } from './isPermalink.ts'
import { withoutTags } from './withoutTags.ts'

/** What sets badges off from the words before them: `Handbook · [![build](b.svg)](ci)`. */
const SEPARATORS = /(?<![\s·•|–—-])\s[\s·•|–—-]*$/

/**
 * The text of a heading, without badges, the tags of templates and the sign of a link to itself beside its words:
 * `# Handbook [![build](b.svg)](ci) {% include new.html %} [#](#handbook)`. Pictures that are no links may be the only
 * thing that names a section.
 */
export function titleText(heading: Heading): string {
  const words = withoutPermalinks(heading.children.filter(node => !isBadge(node)))
  const all = plainText(heading)
  const text =
    words.length === heading.children.length ? all : phrasingText(words).replace(SEPARATORS, '') || all
  // In code, a tag is what the heading is about.
  const isCode = words.some(node => node.type === 'inlineCode' && withoutTags(node.value) === '')
  return (!isCode && withoutTags(text)) || text
}

/** Between words, a link to `[Top](#top-team)` is one of them. */
function withoutPermalinks(nodes: PhrasingContent[]): PhrasingContent[] {
  if (!nodes.some(isPermalink)) return nodes
  const first = nodes.findIndex(isWord)
  const last = nodes.findLastIndex(isWord)
  return nodes.filter((node, index) => !isPermalink(node) || (first < index && index < last))
}

/** Attributes and tags of templates behind a title are none. */
function isWord(node: PhrasingContent): boolean {
  return !isPermalink(node) && /^\s*[^\s{]/.test(phrasingText([node]))
}
