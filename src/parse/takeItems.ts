import type { ListItem, RootContent } from 'mdast'
import type { OutlineSection } from './outline.ts'

/** Offers every list item of a section to `take`, and gives the section without those that it took. */
export function takeItems(outline: OutlineSection, take: (item: ListItem) => boolean): OutlineSection {
  const nodes = outline.nodes.flatMap((node): RootContent[] => {
    if (node.type !== 'list') return [node]
    const rest = node.children.filter(item => !take(item))
    if (rest.length === node.children.length) return [node]
    if (rest.length === 0) return []
    const position = { start: rest[0]!.position!.start, end: rest.at(-1)!.position!.end }
    return [{ ...node, children: rest, position }]
  })
  return { ...outline, nodes }
}
