import type { Root, RootContent } from 'mdast'
import { lineStarts } from '../text/lineStarts.ts'
import { pointAt } from '../text/pointAt.ts'
import { chunkStarts } from './chunkStarts.ts'
import { apparentLabels, definedLabels, missingLabels } from './definitions.ts'
import { isCutInside } from './isCutInside.ts'
import { isOpen } from './isOpen.ts'
import { listMarkerAt } from './listMarkerAt.ts'
import type { MarkdownParser } from './parser.ts'
import { parseWithDefinitions } from './parseWithDefinitions.ts'
import { shiftPositions } from './shiftPositions.ts'

const LINE_ENDINGS = /^[ \t]*(?:\r?\n[ \t]*)+$/

interface Chunk {
  start: number
  markdown: string
  tree: Root
  /** The labels that the tree was read with though the chunk does not define them. */
  given: string[]
}

/**
 * Parses a text piece by piece and gives the tree that `parse` gives for the whole.
 *
 * The pieces are cut where every container has ended (see `chunkStarts`), or between two items of a list, which is put
 * together again. A piece that ends in an unclosed fence or HTML block is joined with what follows. Definitions change
 * only how references in text are read, never the blocks, so a piece is read with those of the other pieces that it may
 * refer to behind it: with what looks like one at first, and again where it was none.
 *
 * @param starts where the pieces start, of those that `chunkStarts` finds
 */
export function parseInChunks(
  markdown: string,
  parse: MarkdownParser,
  starts: number[] = chunkStarts(markdown),
): Root {
  if (starts.length === 1) return parse(markdown)
  const chunks = readChunks(markdown, starts, parse)
  if (chunks.length === 1) return chunks[0]!.tree
  if (!resolveReferences(chunks, parse)) return parse(markdown)
  const lines = lineStarts(markdown)
  const children: RootContent[] = []
  for (const { start, tree } of chunks) {
    shiftPositions(tree, start, pointAt(lines, start).line - 1)
    const [first, ...rest] = tree.children
    if (first) append(children, first, markdown)
    for (const child of rest) children.push(child)
  }
  return {
    type: 'root',
    children,
    position: { start: pointAt(lines, 0), end: pointAt(lines, markdown.length) },
  }
}

function readChunks(markdown: string, starts: number[], parse: MarkdownParser): Chunk[] {
  const chunks: Chunk[] = []
  const apparent = apparentLabels(markdown)
  for (let index = 0; index < starts.length; ) {
    const start = starts[index]!
    // Doubling what is joined keeps the work linear where a fence or a comment is never closed.
    for (let count = 1; ; count *= 2) {
      const next = Math.min(index + count, starts.length)
      const text = markdown.slice(start, starts[next] ?? markdown.length)
      const given = missingLabels(text, apparent, apparentLabels(text))
      const read = parseWithDefinitions(text, given, parse)
      const tree = read ?? parse(text)
      if (next < starts.length && (isOpen(tree, text) || isCutInside(tree, text, markdown, starts[next]!)))
        continue
      chunks.push({ start, markdown: text, tree, given: read ? given : [] })
      index = next
      break
    }
  }
  return chunks
}

/** Adds a node to those before it; a list that was cut becomes one again. */
function append(children: RootContent[], node: RootContent, markdown: string): void {
  const last = children.at(-1)
  const between =
    last?.type === 'list' && node.type === 'list'
      ? markdown.slice(last.position!.end.offset, node.position!.start.offset)
      : ''
  if (
    last?.type !== 'list' ||
    node.type !== 'list' ||
    !LINE_ENDINGS.test(between) ||
    listMarkerAt(markdown, last.position!.start.offset!) !==
      listMarkerAt(markdown, node.position!.start.offset!)
  ) {
    children.push(node)
    return
  }
  const isLoose = between.indexOf('\n') < between.lastIndexOf('\n')
  for (const item of node.children) last.children.push(item)
  last.spread = Boolean(last.spread || node.spread || isLoose)
  last.position!.end = node.position!.end
}

/** Reads the pieces again that were read with other definitions than there are; false where that cannot be told. */
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
  for (const chunk of chunks) {
    const missing = missingLabels(chunk.markdown, all, own.get(chunk))
    // What is put behind HTML changes how it is read: `</script>` below an item.
    if (missing.length > 0 && isOpen(chunk.tree, chunk.markdown)) return false
    if (missing.join('\n') === chunk.given.join('\n')) continue
    const tree = parseWithDefinitions(chunk.markdown, missing, parse)
    if (!tree) return false
    chunk.tree = tree
  }
  return true
}
