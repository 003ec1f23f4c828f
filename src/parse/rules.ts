import type { List, ListItem, Nodes } from 'mdast'
import { linksIn } from '../markdown/linksIn.ts'
import { plainText } from '../markdown/plainText.ts'
import type { Level, Rule } from '../model/index.ts'
import { dropLoneLabels } from './dropLoneLabels.ts'
import { explicitId } from './explicitId.ts'
import { holdsRules } from './holdsRules.ts'
import { leadLevel, ledLevel } from './leadLevel.ts'
import { type Numbering, newRule } from './newRule.ts'
import type { Reading } from './reading.ts'
import { spokenText } from './spokenText.ts'
import { withoutControl } from './withoutControl.ts'
import { withoutOwnLink } from './withoutOwnLink.ts'

/** What a quote below a rule begins with where it tells why it holds. */
const EXPLAINS = /^\W{0,4}(?:why|because|reasons?|rationale|note|example)\b/i

/**
 * Reads every item of a list as a rule, nested items as the rules of their item.
 *
 * @param before what stands just before the list, and may say what all its items demand
 */
export function rules(list: List, numbering: Numbering, reading: Reading, before?: Nodes): Rule[] {
  const lead = leadLevel(before)
  const read = list.children.map(item => rule(item, lead, numbering, reading))
  dropLoneLabels(read, reading)
  return read
}

function rule(item: ListItem, lead: Level | null, numbering: Numbering, reading: Reading): Rule {
  const nodes = withoutOwnLink(item.children)
  const nested = nodes.filter(
    (node, index): node is List => node.type === 'list' && holdsRules(node, '', nodes[index - 1]),
  )
  const own = nodes.filter(({ type }) => type !== 'list')
  const said = own.filter(node => node.type !== 'blockquote' || !explains(plainText(node)))
  // Links below it are part of the rule, and no rules themselves.
  const below: ReadonlySet<Nodes> = new Set(nested)
  const whole = nodes.filter(node => !below.has(node))
  const shown = withoutControl(plainText(own), writtenAs(own.at(-1), reading))
  const given = explicitId(own, shown, reading.text)
  const parts = {
    text: given.text,
    links: whole.flatMap(node => linksIn(node, reading.definitions)),
    spoken: said.length > 0 && said.length < own.length ? spokenText(said) : spokenText(own, shown),
    position: reading.places.of(item),
    given,
  }
  const read = newRule('item', parts, numbering, reading)
  // Without its marker, and without the rules in it.
  read.markdown = whole.map(node => markdownOf(node, reading)).join('\n\n')
  read.checked = item.checked ?? null
  read.level ??= ledLevel(lead, read.text)
  const numbers: Numbering = { prefix: read.number, count: 0 }
  read.rules = nested.flatMap(list => rules(list, numbers, reading, nodes[nodes.indexOf(list) - 1]))
  return read
}

/** What was parsed, with the lines as the nodes have them. */
function writtenAs(node: Nodes | undefined, { text }: Reading): string {
  return node?.type === 'paragraph' ? text.slice(node.position!.start.offset, node.position!.end.offset) : ''
}

function explains(quote: string): boolean {
  return EXPLAINS.test(quote) || quote.trimEnd().endsWith('?')
}

function markdownOf(node: Nodes, { source, places }: Reading): string {
  const { start, end } = places.of(node)
  return source.slice(start.offset, end.offset)
}
