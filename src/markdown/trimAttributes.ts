import type { Root, RootContent, Text } from 'mdast'
import { walk } from './walk.ts'
import { ATTRIBUTE } from './withoutAttributes.ts'

const FIRST = new RegExp(String.raw`^\{:?${ATTRIBUTE}`)
/** What may have some: its last sign stands right before them. */
const MAY_HAVE = new RegExp(String.raw`[)\]*_\`]\{:?${ATTRIBUTE}`)
const OWNERS: ReadonlySet<string> = new Set([
  'link',
  'linkReference',
  'image',
  'imageReference',
  'strong',
  'emphasis',
  'delete',
  'inlineCode',
])

/** Cuts attributes of links and their like off the text behind them: `[x](y){target="_blank"}`. */
export function trimAttributes(tree: Root, markdown: string): void {
  if (!markdown.includes('{') || !MAY_HAVE.test(markdown)) return
  walk(tree, node => {
    if (!('children' in node)) return
    const children = node.children as RootContent[]
    let isEmpty = false
    for (let index = 1; index < children.length; index++) {
      const text = children[index]!
      if (text.type !== 'text' || !OWNERS.has(children[index - 1]!.type)) continue
      cutFirst(text, markdown)
      isEmpty ||= text.value === ''
    }
    if (isEmpty)
      node.children = children.filter(child => child.type !== 'text' || child.value !== '') as never
  })
}

function cutFirst(text: Text, markdown: string): void {
  const found = FIRST.exec(text.value)?.[0]
  const start = text.position?.start
  // What is escaped is text: `\{.x}`, `&#123;.x}`.
  if (!found || !start || !markdown.startsWith(found, start.offset)) return
  text.value = text.value.slice(found.length)
  const { line, column, offset } = start
  text.position!.start = { line, column: column + found.length, offset: offset! + found.length }
}
