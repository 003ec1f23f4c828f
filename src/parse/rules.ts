import type { List, ListItem, Nodes } from 'mdast'
import { linksIn } from '../markdown/linksIn.ts'
import { plainText } from '../markdown/plainText.ts'
import type { Rule } from '../model/index.ts'
import { dropLoneLabels } from './dropLoneLabels.ts'
import { explicitId } from './explicitId.ts'
import { pointsElsewhere } from './isLinkList.ts'
import { type Numbering, newRule } from './newRule.ts'
import type { Reading } from './reading.ts'
import { spokenText } from './spokenText.ts'

/** Reads every item of a list as a rule, nested items as the rules of their item. */
export function rules(list: List, numbering: Numbering, reading: Reading): Rule[] {
  const read = list.children.map(item => rule(item, numbering, reading))
  dropLoneLabels(read, reading)
  return read
}

function rule(item: ListItem, numbering: Numbering, reading: Reading): Rule {
  const isNested = (node: Nodes): node is List => node.type === 'list' && !pointsElsewhere(node)
  const own: Nodes[] = item.children.filter(({ type }) => type !== 'list')
  // Links below it are part of the rule, and no rules themselves.
  const whole: Nodes[] = item.children.filter(node => !isNested(node))
  const shown = plainText(own)
  const given = explicitId(own, shown, reading.text)
  const parts = {
    text: given.text,
    links: whole.flatMap(node => linksIn(node, reading.definitions)),
    spoken: spokenText(own, shown),
    position: reading.places.of(item),
    given,
  }
  const read = newRule('item', parts, numbering, reading)
  // Without its marker, and without the rules in it.
  read.markdown = whole.map(node => markdownOf(node, reading)).join('\n\n')
  read.checked = item.checked ?? null
  const nested: Numbering = { prefix: read.number, count: 0 }
  read.rules = item.children.flatMap(node => (isNested(node) ? rules(node, nested, reading) : []))
  return read
}

function markdownOf(node: Nodes, { source, places }: Reading): string {
  const { start, end } = places.of(node)
  return source.slice(start.offset, end.offset)
}
