import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { satteri } from '../../src/markdown/satteri.ts'
import type { Rule, Section } from '../../src/model/index.ts'
import { parse } from '../../src/parse/parse.ts'
import { parseFiles } from '../../src/parse/parseFiles.ts'
import { assertPositions } from '../support/assertPositions.ts'
import { corpusFiles, FIXTURES, fixturesIn } from '../support/fixtures.ts'

const seed = readFileSync(join(FIXTURES, 'engineering-handbook.md'), 'utf8')

describe('the engineering handbook', () => {
  const handbook = parse(seed)
  const rule = (number: string) =>
    handbook.chapters.flatMap(chapter => chapter.rules).find(rule => rule.number === number)!

  it('gives its whole model', async () => {
    const json = `${JSON.stringify(parse({ path: 'engineering-handbook.md', value: seed }), null, 2)}\n`
    await expect(json).toMatchFileSnapshot(join(FIXTURES, 'engineering-handbook.json'))
  })

  it('has title, version and eight numbered chapters', () => {
    expect(handbook).toMatchObject({ title: 'Engineering Handbook', version: '1', preamble: null })
    expect(handbook.chapters.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
    expect(handbook.chapters.map(({ rules }) => rules.length)).toEqual([3, 3, 5, 3, 4, 3, 0, 0])
    expect(handbook.chapters.map(({ comments }) => comments.length)).toEqual(Array(8).fill(30))
  })

  it('has rules with statements', () => {
    expect(rule('3.4').level).toBe('must')
    expect(rule('5.2').text).toBe('tag & sign release')
    expect(rule('2.2').quantities).toEqual([{ text: '100-col', value: 100, unit: 'col', duration: null }])
    expect(rule('4.1').quantities).toEqual([
      { text: '2 approvals', value: 2, unit: 'approvals', duration: null },
    ])
    expect(rule('5.4').quantities.map(({ text, duration }) => [text, duration])).toEqual([
      ['10%', null],
      ['1h', 'PT1H'],
    ])
    expect(rule('6.2').quantities[0]!.duration).toBe('PT48H')
  })

  it('has terms and questions, repaired', () => {
    expect(handbook.glossary.map(({ term, definition }) => [term, definition])).toEqual([
      ['CI', 'Continuous Integration'],
      ['CD', 'Continuous Delivery'],
    ])
    expect(handbook.faq.map(({ question, answer }) => [question, answer])).toEqual([
      ['Who owns releases?', 'Dev Infra'],
      ['What’s the SLA?', '99.9%'],
    ])
    expect(handbook.repairs.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['entity', '&amp;', '&'],
      ['mojibake', 'â€™', '’'],
    ])
  })
})

describe('every fixture', () => {
  it.each(fixturesIn('parse'))(
    '$name gives its whole model, well placed',
    async ({ name, markdown, expected }) => {
      const handbook = parse({ path: `${name}.md`, value: markdown })
      await expect(`${JSON.stringify(handbook, null, 2)}\n`).toMatchFileSnapshot(expected)
      expect(JSON.parse(JSON.stringify(handbook))).toStrictEqual(handbook)
      assertPositions(handbook, markdown)
    },
  )
})

describe('options', () => {
  it('chapterDepth says which headings are the chapters', () => {
    const markdown = '# A\n\n## B\n\n### C\n\n## D\n'
    expect(parse(markdown, { chapterDepth: 1 }).chapters.map(({ title }) => title)).toEqual(['A'])
    expect(parse(markdown, { chapterDepth: 2 }).chapters.map(({ title }) => title)).toEqual(['B', 'D'])
    expect(parse(markdown, { chapterDepth: 3 }).chapters.map(({ title }) => title)).toEqual(['B', 'C', 'D'])
  })

  it('kinds adds titles of glossaries and FAQs', () => {
    const markdown = '# Wörter\n\n- CI: x\n\n# Häufiges\n\n- Q: a? A: b\n'
    const handbook = parse(markdown, { kinds: { glossary: ['wörter'], faq: [/^häuf/i] } })
    expect([handbook.glossary.length, handbook.faq.length]).toEqual([1, 1])
    expect(parse('# Wörter\n\n- CI: x\n').glossary).toEqual([])
  })

  it('kinds takes a title as the author writes it', () => {
    const kinds = { glossary: ['📖 Wörter:'] }
    expect(parse('# 📖 Wörter:\n\n- CI: x\n', { kinds }).glossary).toHaveLength(1)
  })

  it('parser replaces the reader of Markdown', () => {
    const calls: string[] = []
    const root = {
      type: 'root' as const,
      children: [],
      position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } },
    }
    parse('x', {
      parser: markdown => {
        calls.push(markdown)
        return root
      },
    })
    expect(calls).toEqual(['x'])
  })

  it('repair: false leaves the text as it is', () => {
    expect(parse('# FAQ\n\n- Whatâ€™s\n', { repair: false }).chapters[0]!.rules[0]!.text).toBe('Whatâ€™s')
  })

  it('takes a string, bytes, or either with a path', () => {
    const bytes = new TextEncoder().encode(seed)
    const expected = parse(seed)
    expect(parse(bytes)).toEqual(expected)
    expect(parse({ path: 'a.md', value: bytes }).files).toEqual(['a.md'])
    expect(parse({ path: 'a.md', value: seed }).chapters[0]!.file).toBe('a.md')
  })

  it.each([
    [() => parse(undefined as never), /A source must be/],
    [() => parse(null as never), /A source must be/],
    [() => parse({ path: 'a', value: 1 } as never), /A source must be/],
    [() => parse('', { chapterDepth: 7 }), /chapterDepth.*1 to 6/],
    [() => parse('', { parser: 'remark' as never }), /parser/],
    [() => parse('', { kinds: { faq: [1 as never] } }), /string or a RegExp/],
    [() => parse('', { kinds: { faq: 'Asked' as never } }), /`kinds\.faq` must be a list of titles/],
    [() => parse('', { kinds: ['Asked'] as never }), /The option `kinds` must be an object/],
    [() => parse('', { kinds: { glosary: ['Words'] } as never }), /did you mean `glossary`/],
    [() => parse('', { chapterdepth: 2 } as never), /did you mean `chapterDepth`/],
    [() => parse('', null as never), /The options must be an object/],
    [() => parseFiles([], { sort: [] } as never), /no `sort` in the options; use some of .*`order`/],
    [() => parseFiles([], null as never), /The options must be an object/],
  ])('tells a caller what is wrong (%#)', (call, message) => {
    expect(call).toThrow(TypeError)
    expect(call).toThrow(message)
  })
})

describe('any text', () => {
  const lines = fc.constantFrom(
    '# A',
    '## B',
    '- x',
    '  - y',
    '1. z',
    '> q',
    '```',
    '<!-- c -->',
    '<!--',
    '| a | b |',
    '|-|-|',
    '---',
    'text',
    '',
    '',
    '    code',
    '{#id}',
    '[a]: b',
    '[a]',
    '* [ ] t',
    'Q: a? A: b',
    '# Glossary',
    '- T: d',
    '# FAQ',
    'Ã©',
    '&amp;',
    '\t- tab',
    '===',
    '<div>',
    '</div>',
    '[^1]: n',
    '[^1]',
    '+++',
    'mail me@example.com or www.example.org Ã© &amp; x',
    '- **a@b.org**: Q: c@d.org?',
  )

  it('is read as it stands where HTML is never closed', () => {
    const handbook = parse('[^1]: n\n<!--\nÃ©t\u00c3\u00a9 &amp; x\n[^1]: n')
    expect(handbook.preamble?.comments.map(({ text }) => text)).toEqual(['été &amp; x\n[^1]: n'])
  })

  it('never throws, is JSON, and is well placed', () => {
    fc.assert(
      fc.property(
        fc.array(lines, { maxLength: 40 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        (parts, ending) => {
          const markdown = parts.join(ending)
          const handbook = parse(markdown)
          expect(JSON.parse(JSON.stringify(handbook))).toStrictEqual(handbook)
          assertPositions(handbook, markdown)
          const ids = idsOf(handbook)
          expect(new Set(ids).size).toBe(ids.length)
        },
      ),
      { numRuns: 400 },
    )
  })

  it('never throws on strings of any code units', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => assertPositions(parse(text), text)),
    )
  })

  it.each([
    ['quotes', '>'.repeat(100_000)],
    ['spaced quotes', '> '.repeat(100_000)],
    ['lists', '- '.repeat(100_000)],
    ['ordered lists', '1. '.repeat(100_000)],
    ['lists in quotes', '- > '.repeat(50_000)],
    ['brackets', '['.repeat(100_000)],
    ['emphasis', '*a _b '.repeat(30_000)],
  ])('reads 100,000 nested %s with a problem instead of an overflow', (_, markdown) => {
    const handbook = parse(markdown)
    expect(handbook.problems).toMatchObject([
      { check: 'nesting', severity: 'error', position: { start: { line: 1 } } },
    ])
    assertPositions(handbook, markdown)
  })

  it('reads more entries than a call takes arguments', { timeout: 120_000 }, () => {
    const count = 130_000
    expect(parse('# a\n\n'.repeat(count)).chapters).toHaveLength(count)
  })

  it.each(['\r', '\r\n', '\n'])('has frontmatter whose lines end in %j', end => {
    const markdown = ['---', 'title: Pier', 'version: 1.10', 'tags:', '  - a', '---', '# A', ''].join(end)
    const { title, version, frontmatter, problems } = parse(markdown)
    expect([title, version, frontmatter!.data.tags, problems]).toEqual(['Pier', '1.10', ['a'], []])
    const places = frontmatter!.entries.map(({ position: { start, end } }) => [
      start.line,
      markdown.slice(start.offset, end.offset),
    ])
    expect(places).toEqual([
      [2, 'title: Pier'],
      [3, 'version: 1.10'],
      [4, `tags:${end}  - a`],
    ])
  })

  it('does not let frontmatter touch prototypes', () => {
    const { frontmatter } = parse(
      '---\n__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\n---\n',
    )
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(Object.getPrototypeOf(frontmatter!.data)).toBe(Object.prototype)
    expect(Object.keys(frontmatter!.data)).toEqual(['constructor'])
  })

  it('counts every byte order mark of files that were joined', () => {
    const markdown = '\ufeff\ufeff# A\r\n\r\n- item\r\n'
    for (const repair of [true, false]) {
      const handbook = parse(markdown, { repair })
      assertPositions(handbook, markdown)
      expect(handbook.chapters[0]!.rules[0]!.markdown).toBe('item')
    }
  })

  it('does not keep what it is given', () => {
    const first = parse(seed)
    first.chapters.length = 0
    expect(parse(seed).chapters).toHaveLength(8)
  })
})

describe.runIf(corpusFiles().length > 0)('the corpus', () => {
  it('is read without a throw, every entry in its place, every id its own', { timeout: 600_000 }, () => {
    for (const path of corpusFiles()) {
      const source = readFileSync(path, 'utf8')
      // That remark gives the same is proved with the engines.
      const handbook = parse({ path, value: source }, { parser: satteri })
      assertPositions(handbook, source, satteri)
      const ids = idsOf(handbook)
      expect(new Set(ids).size, path).toBe(ids.length)
    }
  })
})

function idsOf(handbook: ReturnType<typeof parse>): string[] {
  const rules = (list: Rule[]): string[] => list.flatMap(rule => [rule.id, ...rules(rule.rules)])
  const section = (of: Section): string[] => [of.id, ...rules(of.rules), ...of.sections.flatMap(section)]
  const sections = handbook.preamble ? [handbook.preamble, ...handbook.chapters] : handbook.chapters
  return [
    ...sections.flatMap(section),
    ...handbook.glossary.map(({ id }) => id),
    ...handbook.faq.map(({ id }) => id),
  ]
}
