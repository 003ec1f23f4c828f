import type { Heading, List, ListItem, RootContent } from 'mdast'

/** Dashes below a title are about as long, also where it was translated; a line across the page is drawn without a look at it. */
const MAX_DIFFERENCE = 0.5
/** `---` is drawn as long for all. */
const MIN_DASHES = 4

/**
 * Reads `1. Scope` with dashes below it as the heading that its author means. In CommonMark it is a list of one item and
 * a line across the page; behind a list with numbers, one more of its items.
 *
 * @param nodes the top nodes of a file
 * @param text what they were parsed from
 */
export function underlined(nodes: RootContent[], text: string): RootContent[] {
  const read = nodes.map((node, index) => headingAt(node, nodes[index + 1], text))
  if (read.every(heading => heading === null)) return nodes
  return nodes.flatMap((node, index) => {
    const heading = read[index]
    if (heading) return [...listBefore(node as List), heading]
    return read[index - 1] ? [] : [node]
  })
}

/** What is left of a list whose last item is a heading. */
function listBefore(list: List): List[] {
  const children = list.children.slice(0, -1)
  const last = children.at(-1)
  return last
    ? [{ ...list, children, position: { start: list.position!.start, end: last.position!.end } }]
    : []
}

function headingAt(list: RootContent, line: RootContent | undefined, text: string): Heading | null {
  if (list.type !== 'list' || !list.ordered || line?.type !== 'thematicBreak') return null
  const [item, before] = list.children.slice(-2).reverse()
  const [words, ...others] = item?.children ?? []
  const isTask = typeof item?.checked === 'boolean'
  if (isTask || words?.type !== 'paragraph' || others.length > 0) return null
  const [above, below] = [item!.position!, line.position!]
  const isApart = !before || (before.position!.end.line + 1 < above.start.line && isOutside(list, text))
  const isNext = below.start.line === above.start.line + 1 && below.start.column === above.start.column
  const dashes = text.slice(below.start.offset, below.end.offset).trimEnd()
  const length = above.end.column - above.start.column
  if (!isApart || !isNext || !/^-+$/.test(dashes) || dashes.length < MIN_DASHES) return null
  if (Math.abs(dashes.length - length) > MAX_DIFFERENCE * length) return null
  const { start } = words.position!
  const number = text.slice(above.start.offset, start.offset)
  const marker = { type: 'text' as const, value: number, position: { start: above.start, end: start } }
  const position = { start: above.start, end: below.end }
  return { type: 'heading', depth: 2, children: [marker, ...words.children], position }
}

/** Whether the last item does not go on from those before it, which count: a chapter 2 behind the steps 1, 2 and 3. */
function isOutside({ children }: List, text: string): boolean {
  const last = children.at(-1)!.position!
  const numberOf = (item: ListItem) => Number.parseInt(text.slice(item.position!.start.offset), 10)
  const [first, before, own] = [children[0]!, ...children.slice(-2)].map(numberOf) as [number, number, number]
  const isSentence = text.slice(last.start.offset, last.end.offset).trimEnd().endsWith('.')
  return !isSentence && first < before && own <= before
}
