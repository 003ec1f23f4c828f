import type { RootContent } from 'mdast'
import { headingText } from './headingText.ts'
import { isHeading } from './isHeading.ts'
import { withoutPicture } from './withoutPicture.ts'

/** A heading of the top level, with what is known of it before anything below it is read. */
export interface TopPart {
  /** Without the picture before it. */
  title: string
  /** What stands below it before the next heading. */
  nodes: RootContent[]
  hasSections: boolean
}

/** The headings of the top level of a file. */
export function topParts(body: readonly RootContent[], top: number): TopPart[] {
  const parts: TopPart[] = []
  for (const node of body) {
    const part = parts.at(-1)
    if (!isHeading(node)) {
      if (part && !part.hasSections) part.nodes.push(node)
    } else if (node.depth === top)
      parts.push({ title: withoutPicture(headingText(node)), nodes: [], hasSections: false })
    else if (part) part.hasSections = true
  }
  return parts
}
