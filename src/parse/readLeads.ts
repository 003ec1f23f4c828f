import type { RootContent, Table, TableRow } from 'mdast'
import { plainText } from '../markdown/plainText.ts'
import type { Section } from '../model/index.ts'
import { endsInColon } from './entries/endsInColon.ts'
import { ASKS } from './faq/marks.ts'
import { holdsQuantity } from './glossary/holdsQuantity.ts'
import type { TitleKind } from './kinds.ts'
import type { OutlineSection } from './outline.ts'
import { readEntries } from './readEntries.ts'
import type { Reading } from './reading.ts'

/** Lines longer than this are sentences. */
const MAX_LEAD = 80
/** What leads in as often something else: the terms of a contract. */
const VAGUE = /^terms?\s?:?$/i
const IS_SENTENCE = /[.!?]\s/
/** What the columns of a table of terms are called and hardly any other. */
const TERM =
  /^(?:terms?|acronyms?|abbreviations?|abbr\.?)(?:\(s\))?(?:\s?\/\s?(?:terms?|acronyms?|abbreviations?|abbr\.?))?$/i
const DEFINITION =
  /^(?:definitions?|meanings?|(?:plain[- ])?(?:english|simple|short|our) (?:definition|meaning)|what it (?:means|stands for)|stands for|expansion|full (?:form|name|term|spelling))$/i
const IS_SHORT = /^[A-Z\d]+$/
/** One row may be an example. */
const MIN_ROWS = 2
const OF_TERMS: TitleKind = { kind: 'glossary', sure: false }

/** What stands behind a line that is a title without being a heading: **Definitions:**, FAQ:. */
interface Lead {
  kind: TitleKind
  /** The nodes behind the line. */
  from: number
  to: number
}

/** Takes the entries behind lines that are titles without being headings out of a section, and gives what is left of it. */
export function readLeads(outline: OutlineSection, owner: Section, reading: Reading): OutlineSection {
  const leads = leadsOf(outline.nodes, reading)
  if (leads.length === 0) return outline
  const nodes: RootContent[] = []
  let done = 0
  for (const { kind, from, to } of leads) {
    nodes.push(...outline.nodes.slice(done, from))
    const part: OutlineSection = { heading: null, nodes: outline.nodes.slice(from, to), sections: [] }
    nodes.push(...readEntries(part, owner, kind, reading).nodes)
    done = to
  }
  return { ...outline, nodes: [...nodes, ...outline.nodes.slice(done)] }
}

function leadsOf(nodes: RootContent[], reading: Reading): Lead[] {
  const leads: Lead[] = []
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!
    if (node.type === 'table' && isOfTerms(node)) leads.push({ kind: OF_TERMS, from: index, to: index + 1 })
    const kind = leadKind(node, reading)
    if (!kind) continue
    let to = index + 1
    while (to < nodes.length && belongs(nodes[to]!, kind)) to++
    if (to > index + 1) leads.push({ kind, from: index + 1, to })
    index = to - 1
  }
  return leads
}

/** Whether the header of a table leaves no doubt that it defines terms, wherever it stands. */
function isOfTerms({ children: [header, ...rows] }: Table): boolean {
  const [label, ...others] = header!.children.map(cell => plainText(cell).trim())
  const isNamed = rows.length >= MIN_ROWS && TERM.test(label!) && others.some(name => DEFINITION.test(name))
  return isNamed && 2 * rows.filter(holdsTime).length < rows.length
}

/** Whether a row begins with a time, which the term of a contract is: `1 year`; not `5S`. */
function holdsTime({ children: [first] }: TableRow): boolean {
  const text = first ? plainText(first) : ''
  return !IS_SHORT.test(text) && holdsQuantity(text)
}

function leadKind(node: RootContent, reading: Reading): TitleKind | null {
  const isLead = isBold(node) || (node.type === 'paragraph' && endsInColon(node))
  const title = isLead ? plainText(node) : ''
  if (title === '' || title.length > MAX_LEAD || VAGUE.test(title) || IS_SENTENCE.test(title)) return null
  const kind = reading.kindOf(title)
  return kind.kind === 'rules' || (!kind.sure && !isBold(node)) ? null : kind
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
