import type { Paragraph, PhrasingContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { readTree } from '../../src/markdown/readTree.ts'
import { remark } from '../../src/markdown/remark.ts'
import { parse } from '../../src/parse/parse.ts'
import { satteri } from '../../src/satteri.ts'

describe.each([
  ['remark', remark],
  ['Sätteri', satteri],
])('with %s', (_, parser) => {
  const textsOf = (markdown: string) =>
    (readTree(markdown, parser).tree.children[0] as Paragraph).children.map((node: PhrasingContent) => {
      const { start, end } = node.position!
      return [node.type, markdown.slice(start.offset, end.offset)]
    })

  it.each([
    ['[x](y){target="_blank"} z', ['link', '[x](y)'], ['text', ' z']],
    ['[x](y){:target="_blank" }', ['link', '[x](y)']],
    ['**x**{.wide}: z', ['strong', '**x**'], ['text', ': z']],
    ['`x`{: .sh }.', ['inlineCode', '`x`'], ['text', '.']],
    ['[x](y){#id}', ['link', '[x](y)'], ['text', '{#id}']],
    ['[x](y) {.z}', ['link', '[x](y)'], ['text', ' {.z}']],
    ['x{.y}', ['text', 'x{.y}']],
    ['`x`\\{.y} z', ['inlineCode', '`x`'], ['text', '\\{.y} z']],
    ['`x`&#123;.y} `z`{.w}', ['inlineCode', '`x`'], ['text', '&#123;.y} '], ['inlineCode', '`z`']],
  ])('%j', (markdown, ...nodes) => expect(textsOf(markdown)).toEqual(nodes))
})

it('makes no rules of lists of links with attributes', () => {
  const { chapters } = parse('# A\n\n- [Book](b.md){:target="_blank"}\n- [Pack](p.md){:target="_blank"}\n')
  expect(chapters[0]!.rules).toEqual([])
})
