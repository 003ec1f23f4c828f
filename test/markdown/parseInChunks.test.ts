import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { chunkStarts } from '../../src/markdown/chunkStarts.ts'
import { fillPositions } from '../../src/markdown/fillPositions.ts'
import { parseInChunks } from '../../src/markdown/parseInChunks.ts'
import { remark } from '../../src/markdown/remark.ts'
import { corpusFiles } from '../support/fixtures.ts'

const whole = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()
const treeOf = (markdown: string) => {
  const tree = whole.parse(markdown)
  fillPositions(tree, markdown)
  return tree
}
/** Long enough that the text around it is cut. */
const filler = `${'word '.repeat(450)}\n`

describe('the tree of the chunks', () => {
  it('is the tree of the whole', { timeout: 60_000 }, () => {
    const lines = fc.constantFrom(
      '# A',
      'Setext\n===',
      '- item',
      '- item',
      '  - nested',
      '* star',
      '1. one',
      '7. seven',
      '3) three',
      '   1. deep',
      '> quote',
      '> - q',
      '- - -',
      '-',
      '-   ',
      '-     code',
      '- ```',
      '  ```',
      '```',
      '~~~',
      '<!--',
      '-->',
      '<div>',
      '<script>',
      '</script>',
      '<?x',
      '?>',
      '<![CDATA[',
      ']]>',
      '    code',
      '[a]: b',
      '[a]:',
      '[a]',
      '[x][a]',
      '[^n]: note',
      '[^n]',
      '    more',
      '| a | b |',
      '| - | - |',
      'text',
      'text',
      '  text',
      '~~gone~~',
      'me@example.com',
      'https://example.com',
      '- [ ] box',
      '---',
      '+++',
      '===',
      '',
      '',
      '',
      '\t- tab',
      ' - one',
    )
    fc.assert(
      fc.property(
        fc.array(lines, { minLength: 2, maxLength: 12 }),
        fc.constantFrom('\n', '\n', '\r\n', '\n\n'),
        fc.integer({ min: 1, max: 40 }),
        (parts, ending, least) => {
          const markdown = parts.join(ending)
          const tree = parseInChunks(markdown, text => whole.parse(text), chunkStarts(markdown, least))
          expect(tree).toEqual(treeOf(markdown))
        },
      ),
      { numRuns: 4000 },
    )
  })

  it('cuts long texts, and short ones not', () => {
    expect(chunkStarts(`# A\n\n${filler}\n`)).toEqual([0])
    expect(chunkStarts(`# A\n\n${filler}\n# B\n\n${filler}\n`)).toHaveLength(2)
  })

  it.each([
    ['Setext headings', 'Word\n====\n'],
    ['headings without blank lines', '# Word\n'],
    ['loose items', '- > quote\n\n'],
    ['quotes', '> quote\n>> in it\n\n'],
    ['numbers behind paragraphs', '1. Why is it so?\n\nSo.\n\n'],
  ])('cuts between %s', (_, part) => {
    const markdown = part.repeat(2000)
    const lengths: number[] = []
    parseInChunks(markdown, text => {
      lengths.push(text.length)
      return whole.parse(text)
    })
    expect(Math.max(...lengths)).toBeLessThan(5000)
  })

  it('reads a fence that is never closed by doubling what it reads', () => {
    const lengths: number[] = []
    const markdown = `\`\`\`\n\n${`${filler}\n`.repeat(40)}`
    parseInChunks(markdown, text => {
      lengths.push(text.length)
      return whole.parse(text)
    })
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThan(4 * markdown.length)
    expect(remark(markdown)).toEqual(treeOf(markdown))
  })

  it.each([
    ['definitions at the end', `${`# A [link][a]\n\n${filler}\n`.repeat(20)}[a]: b\n`, 1.1],
    ['a comment over all', `<!--\n${`# A\n\n${filler}\n`.repeat(3)}-->\n`, 2.1],
  ])('reads no part of a text with %s in vain', (_, markdown, most) => {
    let length = 0
    const tree = parseInChunks(markdown, text => {
      length += text.length
      return whole.parse(text)
    })
    expect(length).toBeLessThan(most * markdown.length)
    expect(tree).toEqual(treeOf(markdown))
  })

  it.each([
    ['was none', '```\n[a]: b\n```\n'],
    ['runs over lines', '[a]:\nb\n'],
    ['stands in a list', '- [a]: b\n'],
    ['is behind a comment that is never closed', '[a]: b\n\n<!--\n'],
  ])('refers to a definition in another piece that %s', (_, definition) => {
    const markdown = `# A [link][a]\n\n${filler}\n# B\n\n${definition}\n${filler}\n# C\n\n[c]: d\n\n${filler}\n`
    expect(remark(markdown)).toEqual(treeOf(markdown))
  })

  it('reads a text as a whole whose last piece ends in HTML and refers to another', () => {
    const markdown = '[^n]: note\n\n- item\n[^n]\n   1. deep\n</script>'
    const tree = parseInChunks(markdown, text => whole.parse(text), [0, markdown.indexOf('- item')])
    expect(tree).toEqual(treeOf(markdown))
  })

  it.runIf(corpusFiles().length > 0)('is the tree of the whole on the corpus', { timeout: 600_000 }, () => {
    for (const path of corpusFiles()) {
      const markdown = readFileSync(path, 'utf8')
      expect(isDeepStrictEqual(remark(markdown), treeOf(markdown)), path).toBe(true)
    }
  })
})
