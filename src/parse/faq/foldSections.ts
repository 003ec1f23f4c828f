import type { RootContent } from 'mdast'
import { detailsTags } from '../entries/detailsTags.ts'
import type { OutlineSection } from '../outline.ts'

/**
 * Takes the sections that stand in an open `<details>` into the section around it: headings within an answer that is folded
 * away are a part of it. Where one of them asks, or the fold is never closed, all stays as it is.
 *
 * @param asks whether a section is a question
 */
export function foldSections(
  outline: OutlineSection,
  asks: (section: OutlineSection) => boolean,
): OutlineSection {
  let open = openFolds(outline.nodes, 0)
  if (open === 0) return outline
  const inside: OutlineSection[] = []
  const behind: OutlineSection[] = []
  for (const section of outline.sections) {
    if (open === 0) {
      behind.push(section)
      continue
    }
    for (const part of partsOf(section)) {
      // What stands behind the fold is a section of its own.
      if (open === 0 || asks(part)) return outline
      inside.push(part)
      open = openFolds(part.nodes, open)
    }
  }
  if (open > 0) return outline
  const nodes = inside.flatMap(({ heading, nodes }) => [heading!, ...nodes])
  return { ...outline, nodes: [...outline.nodes, ...nodes], sections: behind }
}

/** A section and all below it, in order. */
function partsOf(section: OutlineSection): OutlineSection[] {
  return [section, ...section.sections.flatMap(partsOf)]
}

/** How many folds are open behind some nodes, before which `open` of them were. */
function openFolds(nodes: RootContent[], open: number): number {
  for (const node of nodes) {
    if (node.type !== 'html') continue
    for (const { opens } of detailsTags(node.value)) open = opens ? open + 1 : Math.max(0, open - 1)
  }
  return open
}
