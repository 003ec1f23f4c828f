import type { Heading, RootContent } from 'mdast'
import type { ChapterLevel } from './chapterLevel.ts'
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
 */
export function outline(children: readonly RootContent[], level: ChapterLevel): Outline {
  const preamble: OutlineSection = { heading: level.title, nodes: [], sections: [] }
  const chapters: OutlineSection[] = []
  let open: OutlineSection[] = [preamble]
  let before: RootContent | undefined
  for (const node of children) {
    if (node === level.title) continue
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
    if (level.chapters.has(node)) {
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
  const isEmpty = level.title === null && preamble.nodes.length === 0 && preamble.sections.length === 0
  return { preamble: isEmpty ? null : preamble, chapters }
}
