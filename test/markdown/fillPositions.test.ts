import type { Nodes } from 'mdast'
import type { Point } from 'unist'
import { expect, it } from 'vitest'
import { remark } from '../../src/markdown/remark.ts'
import { satteri } from '../../src/markdown/satteri.ts'
import { parse } from '../../src/parse/parse.ts'

/** Every node with its place, the root first. */
function placed(node: Nodes): unknown[] {
  const { start, end } = node.position ?? {}
  const children: Nodes[] = 'children' in node ? node.children : []
  return [[node.type, start, end], ...children.flatMap(placed)]
}

it.each([
  'Q: who\n[https://example.com',
  'a &amp; b\n[www.x.com c\nd **b** e me@x.org f',
  '[a\r\nme@x.org](',
  '- [https://a.example b [https://c.example d',
  '!www.x.org&#39;]',
])('gives all of %j the places that Sätteri gives it', markdown => {
  expect(placed(remark(markdown))).toEqual(placed(satteri(markdown)))
})

it.each([
  'x **[https://a.example b**',
  '> [www.a.example\n> **b**\n> [www.a.example c',
  '# [a@b.example *c*',
])('gives all of %j places in order, inside of the text', markdown => {
  const { length } = markdown
  for (const [, start, end] of placed(remark(markdown)) as [string, Point, Point][]) {
    expect([0 <= start.offset!, start.offset! <= end.offset!, end.offset! <= length]).toEqual([
      true,
      true,
      true,
    ])
    expect(start.column - 1).toBe(start.offset! - markdown.lastIndexOf('\n', start.offset! - 1) - 1)
  }
})

it('reads questions on lines of their own before such a link', () => {
  const markdown = '# FAQ\nQ: who\n[https://example.com'
  expect(parse(markdown).faq).toEqual(parse(markdown, { parser: satteri }).faq)
})
