import type { Root, RootContent } from 'mdast'
import { lineStarts } from '../text/lineStarts.ts'
import { pointAt } from '../text/pointAt.ts'
import { chunkStarts } from './chunkStarts.ts'
import { definedLabels, mentionedLabels } from './definitions.ts'
import type { MarkdownParser } from './parser.ts'
import { shiftPositions } from './shiftPositions.ts'

interface Chunk {
  start: number
  markdown: string
  tree: Root
}

/**
 * Parses a text piece by piece and gives the tree that `parse` gives for the whole.
 *
 * The pieces are cut where every container has ended (see `chunkStarts`). A piece that ends in an unclosed fence or
 * HTML block is joined with what follows. Definitions change only how references in text are read, never the blocks,
 * so the pieces that may refer to a definition elsewhere are read again with that definition behind them.
 */
export function parseInChunks(markdown: string, parse: MarkdownParser): Root {
  const starts = chunkStarts(markdown)
  if (starts.length === 1) return parse(markdown)
  const chunks = readChunks(markdown, starts, parse)
  if (chunks.length === 1 || !resolveReferences(chunks, parse)) return parse(markdown)
  const lines = lineStarts(markdown)
  const children: RootContent[] = []
  for (const { start, tree } of chunks) {
    shiftPositions(tree, start, pointAt(lines, start).line - 1)
    for (const child of tree.children) children.push(child)
  }
  return {
    type: 'root',
    children,
    position: { start: pointAt(lines, 0), end: pointAt(lines, markdown.length) },
  }
}

function readChunks(markdown: string, starts: number[], parse: MarkdownParser): Chunk[] {
  const chunks: Chunk[] = []
  for (let index = 0; index < starts.length; ) {
    const start = starts[index]!
    // Doubling what is joined keeps the work linear where a fence or a comment is never closed.
    for (let count = 1; ; count *= 2) {
      const next = Math.min(index + count, starts.length)
      const text = markdown.slice(start, starts[next] ?? markdown.length)
      const tree = parse(text)
      if (next < starts.length && isOpen(tree, text)) continue
      chunks.push({ start, markdown: text, tree })
      index = next
      break
    }
  }
  return chunks
}

const FENCE_ONLY = /^[ \t]*(?:```|~~~)[^\r\n]*$/

const MATTER = new Set(['yaml', 'toml'])
const FRONTMATTER = /^(?:---|\+\+\+)[ \t]*[\r\n]/

/**
 * Whether what follows may belong to the last block: an unclosed fence or HTML block runs on into the blank lines at the
 * end. So may frontmatter that is not closed yet.
 */
function isOpen(tree: Root, text: string): boolean {
  if (FRONTMATTER.test(text) && !MATTER.has(tree.children[0]?.type ?? '')) return true
  const last = tree.children.at(-1)
  if (last?.type !== 'code' && last?.type !== 'html') return false
  const { start, end } = last.position!
  return end.offset! > text.trimEnd().length || FENCE_ONLY.test(text.slice(start.offset, end.offset))
}

function resolveReferences(chunks: Chunk[], parse: MarkdownParser): boolean {
  const all = new Map<string, string>()
  const own = new Map<Chunk, Map<string, string>>()
  for (const chunk of chunks) {
    if (!chunk.markdown.includes(']:')) continue
    const labels = definedLabels(chunk.tree, chunk.markdown)
    if (!labels) return false
    own.set(chunk, labels)
    for (const [key, label] of labels) all.set(key, label)
  }
  if (all.size === 0) return true
  for (const chunk of chunks) {
    const missing = [...mentionedLabels(chunk.markdown)].filter(
      key => all.has(key) && !own.get(chunk)?.has(key),
    )
    if (missing.length === 0) continue
    if (isOpen(chunk.tree, chunk.markdown)) return false
    // The empty heading ends everything, as the start of the next chunk does in the whole text.
    const behind = missing.map(key => `[${all.get(key)}]: x\n\n`).join('')
    const tree = parse(`${chunk.markdown}\n\n#\n\n${behind}`)
    const end = chunk.markdown.length
    chunk.tree = { ...tree, children: tree.children.filter(child => child.position!.start.offset! < end) }
  }
  return true
}
