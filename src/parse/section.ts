import type { RootContent } from 'mdast'
import { plainText } from '../markdown/plainText.ts'
import type { Section, SectionKind } from '../model/index.ts'
import { block } from './block.ts'
import { comments } from './comments.ts'
import { explicitId } from './explicitId.ts'
import { readFaq } from './faq/readFaq.ts'
import { readGlossary } from './glossary/readGlossary.ts'
import { heading } from './heading.ts'
import { isLinkList } from './isLinkList.ts'
import type { OutlineSection } from './outline.ts'
import type { Reading } from './reading.ts'
import { type Numbering, rules } from './rules.ts'

export interface ReadSection {
  section: Section
  /** As the heading gives it. */
  number: string | null
}

/**
 * Reads a section with everything under it.
 *
 * @param numbering called with the number of the section, gives the count that its rules and those below it share
 * @param inherited the kind of the section around it: the letters of a glossary are glossaries
 */
export function section(
  outline: OutlineSection,
  numbering: (number: string | null) => Numbering,
  inherited: SectionKind,
  reading: Reading,
): ReadSection {
  const title = readTitle(outline, reading)
  const ownKind = reading.kindOf(title.title)
  const read: Section = {
    id: '',
    depth: outline.heading?.depth ?? 0,
    title: title.title,
    kind: ownKind === 'rules' ? inherited : ownKind,
    rules: [],
    blocks: [],
    comments: [],
    sections: [],
    position: reading.places.of(...ends(outline)),
  }
  if (title.id !== null) reading.explicitIds.set(read, title.id)
  const rest = readEntries(outline, read, reading)
  const shared = numbering(title.number)
  for (const node of rest.nodes) readNode(node, read, shared, reading)
  for (const inner of rest.sections) read.sections.push(section(inner, () => shared, read.kind, reading).section)
  return { section: read, number: title.number }
}

function readTitle({ heading: node }: OutlineSection, { source, places }: Reading): { id: string | null; number: string | null; title: string } {
  if (!node) return { id: null, number: null, title: '' }
  const explicit = explicitId(node.children, plainText(node))
  const { start, end } = places.of(node)
  // A heading of nothing but a picture without a description still has to be called something.
  const { number, title } = heading(explicit.text || source.slice(start.offset, end.offset).replace(/^#+\s*/, ''))
  return { id: explicit.id, number: explicit.number ?? number, title }
}

/** Takes the terms or questions out of a section, and gives what is left of it. */
function readEntries(outline: OutlineSection, read: Section, reading: Reading): OutlineSection {
  if (read.kind === 'glossary') return readGlossary(outline, read, reading)
  if (read.kind === 'faq') return readFaq(outline, read, reading)
  return outline
}

function readNode(node: RootContent, read: Section, numbering: Numbering, reading: Reading): void {
  if (node.type === 'list' && !isLinkList(node)) {
    for (const rule of rules(node, numbering, reading)) read.rules.push(rule)
    return
  }
  const found = node.type === 'html' ? comments(node, reading) : null
  if (found) for (const comment of found) read.comments.push(comment)
  else read.blocks.push(block(node, reading))
}

/** The first and the last node of a section; a section has at least one. Text may stand before a title heading. */
function ends({ heading, nodes, sections }: OutlineSection): [RootContent, RootContent] {
  const own = [...(heading ? [heading] : []), ...nodes.slice(0, 1), ...nodes.slice(-1)]
  const all = own.concat(sections.slice(0, 1).map(inner => ends(inner)[0]), sections.slice(-1).map(inner => ends(inner)[1]))
  const offset = (node: RootContent) => node.position!.start.offset!
  return [all.reduce((a, b) => (offset(b) < offset(a) ? b : a)), all.reduce((a, b) => (offset(b) > offset(a) ? b : a))]
}
