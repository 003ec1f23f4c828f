import type { RootContent } from 'mdast'
import { missingLabels } from './definitions.ts'
import type { MarkdownParser } from './parser.ts'
import { parseWithDefinitions } from './parseWithDefinitions.ts'
import { readTree } from './readTree.ts'
import { shiftPositions } from './shiftPositions.ts'

/**
 * Reads one top block of a file by itself.
 *
 * @param text the file
 * @param start UTF-16 offset at which the block's first line starts
 * @param end behind the block
 * @param line of `start`, 1-based
 * @param labels what the file defines, normalized, with the source of each label
 * @returns the block, placed in the file; null where the text is not one block by itself
 */
export function reparseBlock(
  text: string,
  { start, end, line }: { start: number; end: number; line: number },
  labels: Map<string, string>,
  parser: MarkdownParser,
): RootContent | null {
  const markdown = text.slice(start, end)
  // At the start of a text U+FEFF is a byte order mark; in a later line of the file it is none.
  const lead = line > 1 && markdown.startsWith('\uFEFF') ? '\n' : ''
  const block = lead + markdown
  const read = (text: string) => readTree(text, parser).tree
  // HTML that is never closed refers to nothing.
  const { children: blocks } = parseWithDefinitions(block, missingLabels(block, labels), read) ?? read(block)
  if (blocks.length !== 1) return null
  shiftPositions({ type: 'root', children: blocks }, start - lead.length, line - 1 - lead.length)
  return blocks[0]!
}
