import type { Paragraph, RootContent } from 'mdast'
import type { Rule, Section } from '../model/index.ts'
import { adoptQuestions } from './adoptQuestions.ts'
import { block } from './block.ts'
import { addBelow, clauseAbove, clauses } from './clauses.ts'
import { comments } from './comments.ts'
import { isAside, isCommonAside } from './entries/asides.ts'
import { askedKind } from './faq/askedKind.ts'
import { askingBelow, MIN_ASKING } from './faq/askingBelow.ts'
import { isOpenTitle } from './faq/isOpenTitle.ts'
import { holdsDefined } from './glossary/holdsDefined.ts'
import { headingRule } from './headingRule.ts'
import { holdsRules } from './holdsRules.ts'
import type { TitleKind } from './kinds.ts'
import type { Numbering } from './newRule.ts'
import type { OutlineSection } from './outline.ts'
import { paragraphRule } from './paragraphRule.ts'
import { readEntries } from './readEntries.ts'
import type { Reading } from './reading.ts'
import { readLeads } from './readLeads.ts'
import { readTitle, type Title } from './readTitle.ts'
import { rules } from './rules.ts'

export interface ReadSection {
  section: Section
  /** As the heading gives it. */
  number: string | null
}

/**
 * Reads a section with everything under it.
 *
 * @param numbering called with the number of the section, gives the count that its rules and those below it share
 * @param inherited what the section around it is: the letters of a glossary are glossaries
 */
export function section(
  outline: OutlineSection,
  numbering: (number: string | null) => Numbering,
  inherited: TitleKind,
  reading: Reading,
): ReadSection {
  const title = readTitle(outline, reading)
  const own = askedKind(reading.kindOf(title.said), outline, reading)
  const asks = inherited.kind === 'faq' && askingBelow(outline, reading) >= MIN_ASKING
  const kind =
    own.kind === 'rules' && isBeside(outline, title, inherited, reading)
      ? own
      : kindBelow(own, asks ? inherited : besideQuestions(title.said, inherited), asks)
  const read = emptySection(outline, title, kind, reading)
  const before = entriesOf(read, reading)
  const rest = readEntries(
    { ...outline, sections: adoptQuestions(outline.sections, reading) },
    read,
    kind,
    reading,
  )
  const shared = numbering(title.number)
  const stated = kind.kind === 'rules' ? headingRule(outline, title, shared, reading) : null
  if (stated) {
    read.rules.push(stated)
    // The label is the rule's id; the section has its own where there is an anchor too.
    if (title.id === title.label) reading.explicitIds.delete(read)
  }
  fillSection(read, rest, shared, kind, reading)
  // What has no entries only sounds like a glossary or a FAQ: a pointer to one, questions to ask others.
  if (entriesOf(read, reading) === before && !isEmpty(read)) read.kind = 'rules'
  return { section: read, number: title.number }
}

/** What stands beside the terms of a glossary, such as how to add one, has none; nor have open questions in a FAQ. */
function isBeside(outline: OutlineSection, { said }: Title, { kind }: TitleKind, reading: Reading): boolean {
  if (kind === 'faq') return isOpenTitle(said)
  return kind === 'glossary' && isAside(said) && !holdsDefined(outline, reading)
}

/**
 * What a section is by its own title and by what stands around it.
 *
 * @param asks whether it stands in a FAQ and several headings directly below it ask
 */
function kindBelow(own: TitleKind, around: TitleKind, asks: boolean): TitleKind {
  // “Concepts” in a FAQ is a topic of its questions, and so is “Definitions” with “What is a slip?” below it.
  const mayBeTopic = own.kind === 'glossary' && (!own.sure || asks)
  const isWeak = own.kind === 'rules' || (mayBeTopic && around.sure)
  if (isWeak && around.kind !== 'rules' && around.kind !== own.kind) return { ...around, above: true }
  return own.kind === around.kind ? { ...own, sure: own.sure || around.sure } : own
}

/**
 * What stands beside the questions of a FAQ, such as where to get help, has only those that are marked or ask; several
 * make a topic.
 */
function besideQuestions(title: string, around: TitleKind): TitleKind {
  return around.kind === 'faq' && around.sure && isCommonAside(title) ? { ...around, sure: false } : around
}

/** A section with its title and place, and nothing in it. */
export function emptySection(
  outline: OutlineSection,
  { title, id }: Title,
  { kind }: TitleKind,
  reading: Reading,
): Section {
  const read: Section = {
    id: '',
    depth: outline.heading?.depth ?? 0,
    title,
    kind,
    rules: [],
    blocks: [],
    comments: [],
    sections: [],
    position: reading.places.of(...ends(outline)),
  }
  if (id !== null) reading.explicitIds.set(read, id)
  return read
}

/** Reads what is left of a section, its entries taken out, into it. */
export function fillSection(
  read: Section,
  rest: OutlineSection,
  numbering: Numbering,
  kind: TitleKind,
  reading: Reading,
): void {
  const { nodes } = kind.kind === 'rules' ? readLeads(rest, read, reading) : rest
  for (const [index, node] of nodes.entries()) readNode(node, nodes[index - 1], read, numbering, reading)
  for (const inner of rest.sections)
    read.sections.push(section(inner, () => numbering, kind, reading).section)
}

/** How many entries of the kind of a section there are so far. */
function entriesOf({ kind }: Section, { glossary, faq }: Reading): number {
  return kind === 'glossary' ? glossary.length : kind === 'faq' ? faq.length : 0
}

function isEmpty({ rules: own, blocks, sections }: Section): boolean {
  return own.length === 0 && blocks.length === 0 && sections.length === 0
}

function readNode(
  node: RootContent,
  before: RootContent | undefined,
  read: Section,
  numbering: Numbering,
  reading: Reading,
): void {
  if (node.type === 'list' && holdsRules(node, read.title, before)) {
    const clause = clauseAbove(before, read.rules, reading)
    if (clause) addBelow(clause, node, before, reading)
    else for (const rule of rules(node, numbering, reading, before)) read.rules.push(rule)
    return
  }
  const stated = node.type === 'paragraph' ? paragraphRules(node, numbering, reading) : []
  const found = node.type === 'html' ? comments(node, reading) : null
  if (stated.length > 0) for (const rule of stated) read.rules.push(rule)
  else if (found) for (const comment of found) read.comments.push(comment)
  else read.blocks.push(block(node, reading))
}

function paragraphRules(node: Paragraph, numbering: Numbering, reading: Reading): Rule[] {
  const counted = clauses(node, numbering, reading)
  const demand = counted.length > 0 ? null : paragraphRule(node, numbering, reading)
  return demand ? [demand] : counted
}

/** The first and the last node of a section; a section has at least one. Text may stand before a title heading. */
export function ends(section: OutlineSection): [RootContent, RootContent] {
  return [edge(section, 0), edge(section, -1)]
}

function edge({ heading, nodes, sections }: OutlineSection, at: 0 | -1): RootContent {
  const inner = sections.at(at)
  let found: RootContent | null = null
  for (const node of [heading, nodes.at(at), inner && edge(inner, at)])
    if (node && (found === null || isBehind(node, found) === (at === -1))) found = node
  return found!
}

function isBehind(node: RootContent, other: RootContent): boolean {
  return node.position!.start.offset! > other.position!.start.offset!
}
