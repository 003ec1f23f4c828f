import type { List, ListItem, Paragraph, RootContent } from 'mdast'
import { cutNode } from '../entries/cutNode.ts'
import { endsInColon } from '../entries/endsInColon.ts'
import { spans } from '../entries/spans.ts'
import type { Reading } from '../reading.ts'
import { groupedTerms } from './groupedTerms.ts'

/** One item below another goes on with it. */
const MIN_INNER = 2
/** `**T** — d` and `**T:** d`: what separates the terms of a list, in one of its forms. */
const SIGN = /^\s*([-–—:=]|=>|->|→)\s/

/**
 * A section whose lists of terms have lists of terms within their items, in the same form, with all of their items side by
 * side: `- **T** — d`, and `- **T** — d` below it. Names of groups stand above lists of their own.
 *
 * @returns null where it has none, or where the labels of inner lists come again, as those of fields do
 */
export function innerTerms(nodes: RootContent[], reading: Reading): RootContent[] | null {
  const labels: string[] = []
  const opened = nodes.flatMap((node): RootContent[] => {
    if (node.type !== 'list') return [node]
    const grouped = groupedTerms(node)
    for (const label of grouped?.labels ?? []) labels.push(label)
    return grouped?.nodes ?? [openList(node, labels, reading)]
  })
  return labels.length > 0 && new Set(labels).size === labels.length ? opened : null
}

function openList(list: List, labels: string[], reading: Reading): List {
  const children = list.children.flatMap((item): ListItem[] => {
    const inner = innerList(item)
    if (!inner) return [item]
    for (const { children } of inner.children) labels.push(formOf(children[0])!.label.toLowerCase())
    const { start } = item.position!
    const rest = item.children.slice(0, -1)
    const cut = cutNode(
      { ...item, children: rest },
      start.offset!,
      rest.at(-1)!.position!.end.offset!,
      reading,
    )
    return [cut, ...inner.children]
  })
  return { ...list, children }
}

function innerList({ children }: ListItem): List | null {
  const [first] = children
  const inner = children.at(-1)
  const form = formOf(first)
  if (!form || inner?.type !== 'list' || inner.children.length < MIN_INNER) return null
  if (endsInColon(children.at(-2)!)) return null
  const isAlike = (item: ListItem) => formOf(item.children[0])?.sign === form.sign
  return inner.children.every(isAlike) ? inner : null
}

function formOf(node: ListItem['children'][number] | undefined): { label: string; sign: string } | null {
  if (node?.type !== 'paragraph') return null
  const [first, second] = spans((node as Paragraph).children)
  if (first?.mark !== 'strong' || !second) return null
  const label = first.text.trim()
  const sign = label.endsWith(':') ? ':' : SIGN.exec(second.text)?.[1]
  return sign === undefined ? null : { label, sign }
}
