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
      const { length } = FIRST.exec(text.value)?.[0] ?? ''
      if (length > 0) cutFirst(text, length)
      isEmpty ||= text.value === ''
    }
    if (isEmpty)
      node.children = children.filter(child => child.type !== 'text' || child.value !== '') as never
  })
}

function cutFirst(text: Text, length: number): void {
  const { line, column, offset } = text.position!.start
  text.value = text.value.slice(length)
  text.position!.start = { line, column: column + length, offset: offset! + length }
}
