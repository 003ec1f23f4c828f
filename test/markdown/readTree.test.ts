import type { Literal } from 'mdast'
import { describe, expect, it } from 'vitest'
import type { MarkdownParser } from '../../src/markdown/parser.ts'
import { readTree } from '../../src/markdown/readTree.ts'
import { remark } from '../../src/markdown/remark.ts'
import { satteri } from '../../src/markdown/satteri.ts'

const PARSERS: [name: string, parser: MarkdownParser][] = [
  ['remark', remark],
  ['satteri', satteri],
]

describe.each(PARSERS)('what nests too deep, read by %s', (_, parser) => {
  it.each([
    ['a fence', `\`\`\`diff\n- old\n${' context\n'.repeat(600)}\`\`\`\n`],
    ['YAML in a fence', `\`\`\`yaml\n${'  - a:\n    - b\n'.repeat(3000)}\`\`\`\n`],
    ['a comment', `<!--\n- old\n${'context\n'.repeat(600)}-->\n`],
    ['frontmatter', `---\na:\n- b\n${'c\n'.repeat(600)}---\n`],
    ['brackets in a fence', `~~~\n${'['.repeat(300)}\n~~~\n`],
  ])('is no matter in %s', (_, markdown) => {
    const { tree, cuts } = readTree(markdown, parser)
    expect(cuts).toEqual([])
    expect(tree.children).toHaveLength(1)
    const [[is], [was]] = [tree.children, parser(markdown).children]
    expect([is!.type, (is as Literal).value]).toEqual([was!.type, (was as Literal).value])
  })

  it('is told once, for the delimiters that count', () => {
    const { cuts } = readTree(`~~~\n${'['.repeat(300)}\n~~~\n\n${'['.repeat(102)}\n`, parser)
    expect(cuts.map(({ offset }) => offset)).toEqual([410, 411])
  })

  it('is found behind byte order marks, which are counted', () => {
    const { cuts } = readTree(`\uFEFF\uFEFF${'>'.repeat(101)} x`, parser)
    expect(cuts).toEqual([{ offset: 102, character: '>' }])
  })

  it.each(['\n', '\r', '\r\n'])('is found whatever ends the lines: %j', ending => {
    const deep = `a${ending}${'- '.repeat(1000)}x`
    expect(readTree(deep, parser).cuts).toHaveLength(1)
    expect(readTree(`> a${ending}${`b${ending}`.repeat(501)}`, parser).cuts).toHaveLength(1)
  })
})
