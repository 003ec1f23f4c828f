import type { List, ListItem, Nodes } from 'mdast'
import { linksIn } from '../markdown/linksIn.ts'
import { plainText } from '../markdown/plainText.ts'
import type { Rule } from '../model/index.ts'
import { explicitId } from './explicitId.ts'
import { isLinkList } from './isLinkList.ts'
import { level } from './level.ts'
import { quantities } from './quantities.ts'
import type { Reading } from './reading.ts'
import { spokenText } from './spokenText.ts'

/** Counts the rules of one chapter, or of one rule; `prefix` is null where there is no number to cite. */
export interface Numbering {
  prefix: string | null
  count: number
}

/** Reads every item of a list as a rule, nested items as the rules of their item. */
export function rules(list: List, numbering: Numbering, reading: Reading): Rule[] {
  return list.children.map(item => rule(item, numbering, reading))
}

function rule(item: ListItem, numbering: Numbering, reading: Reading): Rule {
  const isNested = (node: Nodes): node is List => node.type === 'list' && !isLinkList(node)
  const own: Nodes[] = item.children.filter(({ type }) => type !== 'list')
  // Links below it are part of the rule, and no rules themselves.
  const whole: Nodes[] = item.children.filter(node => !isNested(node))
  const shown = plainText(...own)
  const explicit = explicitId(own, shown, reading.text)
  numbering.count++
  const number =
    explicit.number ?? (numbering.prefix === null ? null : `${numbering.prefix}.${numbering.count}`)
  const spoken = spokenText(own, shown)
  const nested: Numbering = { prefix: number, count: 0 }
  const read: Rule = {
    id: '',
    number,
    text: explicit.text,
    markdown: whole.map(node => markdownOf(node, reading)).join('\n\n'),
    origin: 'item',
    level: level(spoken),
    quantities: quantities(spoken),
    checked: item.checked ?? null,
    links: whole.flatMap(node => linksIn(node, reading.definitions)),
    rules: item.children.flatMap(node => (isNested(node) ? rules(node, nested, reading) : [])),
    position: reading.places.of(item),
  }
  if (explicit.number !== null) reading.explicitNumbers.add(read)
  if (explicit.id !== null) reading.explicitIds.set(read, explicit.id)
  return read
}

function markdownOf(node: Nodes, { source, places }: Reading): string {
  const { start, end } = places.of(node)
  return source.slice(start.offset, end.offset)
}
