import type { RootContent, Table } from 'mdast'
import { plainText } from '../markdown/plainText.ts'
import type { Section } from '../model/index.ts'
import { announcesTerms } from './announcesTerms.ts'
import { endsInColon } from './entries/endsInColon.ts'
import { ASKS } from './faq/marks.ts'
import { pairsEnd } from './faq/pairsEnd.ts'
import { isQuestionTable } from './isQuestionTable.ts'
import { isTermTable } from './isTermTable.ts'
import type { TitleKind } from './kinds.ts'
import type { OutlineSection } from './outline.ts'
import { readEntries } from './readEntries.ts'
import type { Reading } from './reading.ts'

/** Lines longer than this are sentences. */
const MAX_LEAD = 80
/** What leads in as often something else: the terms of a contract. */
const VAGUE = /^terms?\s?:?$/i
const IS_SENTENCE = /[.!?]\s/
const OF_TERMS: TitleKind = { kind: 'glossary', sure: false }
const OF_QUESTIONS: TitleKind = { kind: 'faq', sure: false }
const ANNOUNCED: TitleKind = { ...OF_TERMS, isDoubtful: true }

/** What stands behind a line that is a title without being a heading (**Definitions:**, FAQ:), or needs no title. */
interface Lead {
  kind: TitleKind
  /** The nodes behind the line. */
  from: number
  to: number
}

/**
 * Takes the entries behind lines that are titles without being headings out of a section, and those that nothing has to
 * announce, and gives what is left of it.
 */
export function readLeads(outline: OutlineSection, owner: Section, reading: Reading): OutlineSection {
  const leads = leadsOf(outline.nodes, owner.title, reading)
  if (leads.length === 0) return outline
  const left = leads.flatMap(({ kind, from, to }, index) => {
    const before = outline.nodes.slice(leads[index - 1]?.to ?? 0, from)
    const part: OutlineSection = { heading: null, nodes: outline.nodes.slice(from, to), sections: [] }
    return [...before, ...readEntries(part, owner, kind, reading).nodes]
  })
  return { ...outline, nodes: [...left, ...outline.nodes.slice(leads.at(-1)!.to)] }
}

function leadsOf(nodes: RootContent[], title: string, reading: Reading): Lead[] {
  const leads: Lead[] = []
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!
    const end = pairsEnd(nodes, index, reading.text)
    if (end > index) {
      leads.push({ kind: OF_QUESTIONS, from: index, to: end })
      index = end - 1
      continue
    }
    const table = node.type === 'table' ? tableKind(node, title) : null
    if (table) leads.push({ kind: table, from: index, to: index + 1 })
    const kind = leadKind(node, reading)
    if (!kind) continue
    let to = index + 1
    while (to < nodes.length && belongs(nodes[to]!, kind)) to++
    if (to > index + 1) leads.push({ kind, from: index + 1, to })
    index = to - 1
  }
  return leads
}

function tableKind(table: Table, title: string): TitleKind | null {
  if (isTermTable(table, title)) return OF_TERMS
  return isQuestionTable(table) ? OF_QUESTIONS : null
}

function leadKind(node: RootContent, reading: Reading): TitleKind | null {
  const leadsOn = node.type === 'paragraph' && endsInColon(node)
  const title = isBold(node) || leadsOn ? plainText(node) : ''
  const isTitle = title !== '' && title.length <= MAX_LEAD && !VAGUE.test(title) && !IS_SENTENCE.test(title)
  const kind = isTitle ? reading.kindOf(title) : null
  if (kind && kind.kind !== 'rules' && (kind.sure || isBold(node))) return kind
  return leadsOn && announcesTerms(title) ? ANNOUNCED : null
}

/** Lists, tables and terms in bold follow a glossary, answers in any form a FAQ; the next bold line that does not ask ends both. */
function belongs(node: RootContent, { kind }: TitleKind): boolean {
  if (isBold(node)) return kind === 'faq' && ASKS.test(plainText(node))
  if (kind === 'faq' || node.type === 'list' || node.type === 'table') return true
  return node.type === 'paragraph' && node.children[0]?.type === 'strong'
}

/** Whether a node is a line in bold, also with a number before it, as in contracts: `1. **Definitions**`. */
function isBold(node: RootContent): boolean {
  if (node.type === 'list' && node.ordered && node.children.length === 1)
    return node.children[0]!.children.length === 1 && isBold(node.children[0]!.children[0]!)
  if (node.type !== 'paragraph') return false
  const [first, more] = node.children
  return first?.type === 'strong' && (!more || (more.type === 'text' && /^\s*[:：]\s*$/.test(more.value)))
}
