import { describe, expect, it } from 'vitest'
import { readTree } from '../../src/markdown/readTree.ts'
import { remark } from '../../src/markdown/remark.ts'
import { reparseBlock } from '../../src/markdown/reparseBlock.ts'
import { satteri } from '../../src/markdown/satteri.ts'

describe.each([
  ['remark', remark],
  ['Sätteri', satteri],
])('a block read by itself, by %s', (_, parser) => {
  it.each([
    ['behind a byte order mark', '\uFEFF- **“x”** y\n'],
    ['behind two', '\uFEFF\uFEFF**“x”** y\n'],
    ['that begins with U+FEFF in a later line', 'a\n\n\uFEFF- **“x”** y\n'],
  ])('%s is the one of the whole text', (_, text) => {
    const whole = readTree(text, parser).tree.children.at(-1)!
    const { start, end } = whole.position!
    const place = { start: text.lastIndexOf('\n', start.offset! - 1) + 1, end: end.offset!, line: start.line }
    expect(reparseBlock(text, place, new Map(), parser)).toEqual(whole)
  })
})
