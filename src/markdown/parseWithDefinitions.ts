import type { Root } from 'mdast'
import type { MarkdownParser } from './parser.ts'

/**
 * Parses a text as if it defined some labels too.
 *
 * @param labels as sources have them, footnotes with their `^`
 * @returns null where the text's last block is never closed, and takes in what is put behind it
 */
export function parseWithDefinitions(markdown: string, labels: string[], parse: MarkdownParser): Root | null {
  if (labels.length === 0) return parse(markdown)
  const { length } = markdown
  // The empty heading ends everything, as what follows the text in its file does.
  const tree = parse(`${markdown}\n#\n\n${labels.map(label => `[${label}]: x\n\n`).join('')}`)
  const children = tree.children.filter(({ position }) => position!.start.offset! < length)
  return children.some(({ position }) => position!.end.offset! > length) ? null : { ...tree, children }
}
