import type { RootContent, Yaml } from 'mdast'
import { strayFrontmatter } from './strayFrontmatter.ts'

/**
 * Reads frontmatter behind blank lines, as Hugo does. In CommonMark it is a line across the page and a heading.
 *
 * @param nodes the top nodes of a file
 * @param text what they were parsed from
 */
export function lateFrontmatter(nodes: RootContent[], text: string): RootContent[] {
  const [first] = nodes
  const found = first?.type === 'thematicBreak' ? strayFrontmatter(text) : null
  if (!first || !found) return nodes
  const inside = nodes.filter(({ position }) => position!.start.offset! < found.end)
  const { end } = inside.at(-1)!.position!
  if (text.slice(found.end, end.offset).trim() !== '') return nodes
  const value = found.yaml.replace(/^[ \t]*\r?\n/, '').replace(/\r?\n$/, '')
  const yaml: Yaml = { type: 'yaml', value, position: { start: first.position!.start, end } }
  return [yaml, ...nodes.slice(inside.length)]
}
