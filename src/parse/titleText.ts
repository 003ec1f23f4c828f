import type { Heading, PhrasingContent } from 'mdast'
import { phrasingText } from '../markdown/phrasingText.ts'
import { plainText } from '../markdown/plainText.ts'

/** The text of a heading, without the badges behind its words: `# Handbook [![build](b.svg)](ci)`. */
export function titleText(heading: Heading): string {
  if (!heading.children.some(isBadge)) return plainText(heading)
  const words = heading.children.filter(node => !isBadge(node))
  return phrasingText(words) || plainText(heading)
}

/** A picture that is a link; others may be the only thing that names a section. */
function isBadge(node: PhrasingContent): boolean {
  if (node.type !== 'link' && node.type !== 'linkReference') return false
  return (
    node.children.length > 0 &&
    node.children.every(({ type }) => type === 'image' || type === 'imageReference')
  )
}
