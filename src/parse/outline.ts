import type { Heading, RootContent } from 'mdast'
import { isAnchor } from './isAnchor.ts'
import { isHeading } from './isHeading.ts'
import { markCounted } from './markCounted.ts'

/** A heading with the nodes under it, before anything of it is read. */
export interface OutlineSection {
  heading: Heading | null
  nodes: RootContent[]
  sections: OutlineSection[]
  /** What stands alone just before the heading to give it an id: `<a name="x"></a>`. It belongs to the section before. */
  anchor?: RootContent
  /** Whether its heading counts on with those beside it: `2 Title` behind `1 Title`. */
  isCounted?: true
}

export interface Outline {
  preamble: OutlineSection | null
  chapters: OutlineSection[]
}

/**
 * Arranges the nodes of a file by its headings.
 *
 * @param children the top nodes of the file, frontmatter left out
 * @param chapterDepth headings of this depth or less are chapters
 * @param titleHeading the heading that names the whole, which is no chapter
 */
export function outline(
  children: RootContent[],
  chapterDepth: number,
  titleHeading: Heading | null,
): Outline {
  const preamble: OutlineSection = { heading: titleHeading, nodes: [], sections: [] }
  const chapters: OutlineSection[] = []
  let open: OutlineSection[] = [preamble]
  let before: RootContent | undefined
  for (const node of children) {
    if (node === titleHeading) continue
    if (!isHeading(node)) {
      before = node
      open.at(-1)!.nodes.push(node)
      continue
    }
    const section: OutlineSection = {
      heading: node,
      nodes: [],
      sections: [],
      ...(before && isAnchor(before) && { anchor: before }),
    }
    before = undefined
    if (node.depth <= chapterDepth) {
      chapters.push(section)
      open = [section]
      continue
    }
    while (open.length > 1 && open.at(-1)!.heading!.depth >= node.depth) open.pop()
    open.at(-1)!.sections.push(section)
    open.push(section)
  }
  markCounted(chapters)
  markCounted(preamble.sections)
  const isEmpty = titleHeading === null && preamble.nodes.length === 0 && preamble.sections.length === 0
  return { preamble: isEmpty ? null : preamble, chapters }
}
