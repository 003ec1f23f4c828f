import type { MarkdownParser } from '../../src/markdown/parser.ts'
import { readTree } from '../../src/markdown/readTree.ts'
import { remark } from '../../src/markdown/remark.ts'
import type { Handbook, Position, Rule, Section } from '../../src/model/index.ts'
import { underlined } from '../../src/parse/underlined.ts'

interface Placed {
  position: Position
}

/**
 * The promises about positions: slices inside the parent's, siblings in order without overlap, lines and columns that
 * fit their offsets, and no line of the source that belongs to nothing.
 *
 * @param parser tells where headings are
 */
export function assertPositions(handbook: Handbook, source: string, parser: MarkdownParser = remark): void {
  const starts = [0]
  for (const ending of source.matchAll(/\r\n?|\n/g)) starts.push(ending.index + ending[0].length)
  const { frontmatter } = handbook
  // A file may be nothing but frontmatter that is an entry.
  const isApart = ({ position }: Placed) => position.start.offset !== frontmatter?.position.start.offset
  const leaves: Placed[] = [...handbook.glossary, ...handbook.faq].filter(isApart)
  if (frontmatter) leaves.push(frontmatter)
  const sections: Section[] = handbook.preamble
    ? [handbook.preamble, ...handbook.chapters]
    : handbook.chapters
  inOrder(sections, source, 'chapters')
  inOrder(handbook.glossary, source, 'glossary')
  inOrder(handbook.faq, source, 'faq')
  for (const section of sections) visit(section, leaves, source)
  for (const { position } of leaves) fits(position, starts, source)
  covers(leaves, source, starts, parser)
}

function visit(section: Section, leaves: Placed[], source: string): void {
  inOrder([...section.rules, ...section.blocks, ...section.comments].sort(byStart), source, section.title)
  inOrder(section.sections, source, section.title)
  for (const child of [...section.rules, ...section.blocks, ...section.comments, ...section.sections])
    inside(child, section, source)
  for (const block of section.blocks)
    if (block.markdown !== slice(block, source)) fail('markdown is not the source', block, source)
  for (const rule of section.rules) visitRule(rule, source)
  leaves.push(...section.rules, ...section.blocks, ...section.comments)
  for (const inner of section.sections) visit(inner, leaves, source)
}

function visitRule(rule: Rule, source: string): void {
  inOrder(rule.rules, source, rule.text)
  for (const inner of rule.rules) {
    inside(inner, rule, source)
    visitRule(inner, source)
  }
}

function inside(child: Placed, parent: Placed, source: string): void {
  const fits =
    child.position.start.offset >= parent.position.start.offset &&
    child.position.end.offset <= parent.position.end.offset
  if (!fits) fail('outside of its parent', child, source)
}

function inOrder(siblings: Placed[], source: string, where: string): void {
  siblings.forEach((sibling, index) => {
    const before = siblings[index - 1]
    if (before && before.position.end.offset > sibling.position.start.offset)
      fail(`overlaps in ${where}`, sibling, source)
  })
}

function fits({ start, end }: Position, starts: number[], source: string): void {
  for (const { line, column, offset } of [start, end]) {
    const right = starts[line - 1]! + column - 1 === offset && offset <= (starts[line] ?? source.length)
    if (!right) throw new Error(`line ${line}, column ${column} is not offset ${offset}`)
  }
}

/** Each line that is not blank is a heading's, or belongs to a leaf. Leaves do not overlap, but may share a line. */
function covers(leaves: Placed[], source: string, starts: number[], parser: MarkdownParser): void {
  const ordered = [...leaves].sort(byStart)
  inOrder(ordered, source, 'the leaves')
  const covered = new Uint8Array(starts.length + 2)
  const mark = (start: { line: number }, end: { line: number }) => covered.fill(1, start.line, end.line + 1)
  for (const { position } of ordered) mark(position.start, position.end)
  for (const node of underlined(readTree(source, parser).tree.children, source))
    if (node.type === 'heading') mark(node.position!.start, node.position!.end)
  starts.forEach((start, index) => {
    const text = source.slice(start, starts[index + 1] ?? source.length)
    if (!covered[index + 1] && /[^\s\uFEFF>]/.test(text))
      throw new Error(`line ${index + 1} belongs to nothing: ${text}`)
  })
}

function byStart(a: Placed, b: Placed): number {
  return a.position.start.offset - b.position.start.offset
}

function slice({ position }: Placed, source: string): string {
  return source.slice(position.start.offset, position.end.offset)
}

function fail(what: string, node: Placed, source: string): never {
  throw new Error(
    `${what}: ${JSON.stringify(slice(node, source).slice(0, 80))} at line ${node.position.start.line}`,
  )
}
