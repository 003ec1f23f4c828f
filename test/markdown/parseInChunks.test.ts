import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { chunkStarts } from '../../src/markdown/chunkStarts.ts'
import { parseInChunks } from '../../src/markdown/parseInChunks.ts'
import { remark } from '../../src/markdown/remark.ts'
import { corpusFiles } from '../support/fixtures.ts'

const whole = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()
/** Long enough that the text around it is cut. */
const filler = `${'word '.repeat(450)}\n`

describe('the tree of the chunks', () => {
  it('is the tree of the whole', () => {
    const lines = fc.constantFrom(
      '# A',
      'Setext\n===',
      '- item',
      '  - nested',
      '1. one',
      '> quote',
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
      '[a]',
      '[x][a]',
      '[^n]: note',
      '[^n]',
      '    more',
      '| a | b |',
      '| - | - |',
      'text',
      '~~gone~~',
      'me@example.com',
      'https://example.com',
      '- [ ] box',
      '---',
      '+++',
      '',
      '',
      filler,
      filler,
    )
    fc.assert(
      fc.property(
        fc.array(lines, { minLength: 4, maxLength: 24 }),
        fc.constantFrom('\n', '\r\n'),
        (parts, ending) => {
          const markdown = parts.flatMap(part => [part, '']).join(ending)
          fc.pre(chunkStarts(markdown).length > 1)
          expect(remark(markdown)).toEqual(whole.parse(markdown))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('cuts long texts, and short ones not', () => {
    expect(chunkStarts(`# A\n\n${filler}\n`)).toEqual([0])
    expect(chunkStarts(`# A\n\n${filler}\n# B\n\n${filler}\n`)).toHaveLength(2)
  })

  it('reads a fence that is never closed by doubling what it reads', () => {
    const lengths: number[] = []
    const markdown = `\`\`\`\n\n${`${filler}\n`.repeat(40)}`
    parseInChunks(markdown, text => {
      lengths.push(text.length)
      return whole.parse(text)
    })
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThan(4 * markdown.length)
    expect(remark(markdown)).toEqual(whole.parse(markdown))
  })

  it.runIf(corpusFiles().length > 0)('is the tree of the whole on the corpus', { timeout: 600_000 }, () => {
    for (const path of corpusFiles()) {
      const markdown = readFileSync(path, 'utf8')
      expect(isDeepStrictEqual(remark(markdown), whole.parse(markdown)), path).toBe(true)
    }
  })
})
