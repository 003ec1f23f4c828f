import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MarkdownParser } from '../../src/markdown/parser.ts'
import { satteri } from '../../src/markdown/satteri.ts'
import type { Handbook, Rule, Section } from '../../src/model/index.ts'
import schema from '../../src/model/schema.json'
import { parse } from '../../src/parse/parse.ts'
import { type HandbookFile, parseFiles } from '../../src/parse/parseFiles.ts'
import { assertFilePositions } from '../support/assertFilePositions.ts'
import { corpusFiles, FIXTURES } from '../support/fixtures.ts'
import { outlineOf } from '../support/outlineOf.ts'

type TextFile = HandbookFile & { value: string }

const MANY = join(FIXTURES, 'many')
const folders = readdirSync(MANY, { withFileTypes: true }).filter(entry => entry.isDirectory())

function filesBelow(folder: string): TextFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => ({
      path: relative(folder, path).replaceAll('\\', '/'),
      value: readFileSync(path, 'utf8'),
    }))
}

function texts(files: { [path: string]: string }): TextFile[] {
  return Object.entries(files).map(([path, value]) => ({ path, value }))
}

function sectionsOf({ preamble, chapters }: Handbook): Section[] {
  const all = (sections: Section[]): Section[] =>
    sections.flatMap(section => [section, ...all(section.sections)])
  return all([...(preamble ? [preamble] : []), ...chapters])
}

function rulesOf(handbook: Handbook): Rule[] {
  const all = (rules: Rule[]): Rule[] => rules.flatMap(rule => [rule, ...all(rule.rules)])
  return sectionsOf(handbook).flatMap(({ rules }) => all(rules))
}

function assertModel(handbook: Handbook, files: TextFile[], parser?: MarkdownParser): void {
  expect(isDeepStrictEqual(JSON.parse(JSON.stringify(handbook)), handbook)).toBe(true)
  const sections = sectionsOf(handbook)
  const ids = [...sections, ...rulesOf(handbook), ...handbook.glossary, ...handbook.faq].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).not.toContain('')
  const known = new Set(sections.map(({ id }) => id))
  expect([...handbook.glossary, ...handbook.faq].every(({ section }) => known.has(section))).toBe(true)
  const chapters = new Set<Section>(handbook.chapters)
  expect(sections.every(section => 'file' in section === chapters.has(section))).toBe(true)
  expect([...handbook.files].sort()).toEqual(
    files
      .map(({ path }) => path)
      .filter(path => !/(?:mkdocs\.ya?ml|_category_\.json)$/.test(path))
      .sort(),
  )
  assertFilePositions(handbook, files, parser)
}

describe('every folder of the fixtures', () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)

  it.each(folders)('$name is one handbook', async ({ name }) => {
    const files = filesBelow(join(MANY, name))
    const handbook = parseFiles(files)
    const { title, version, files: order, problems } = handbook
    const outline = outlineOf(handbook, true) as { preamble: unknown; chapters: object[] }
    const read = {
      title,
      version,
      frontmatter: handbook.frontmatter?.data ?? null,
      files: order,
      preamble: outline.preamble,
      chapters: outline.chapters.map((chapter, index) => ({
        file: handbook.chapters[index]!.file,
        blocks: handbook.chapters[index]!.blocks.map(({ type }) => type),
        ...chapter,
      })),
      terms: handbook.glossary.map(({ id, section }) => ({ id, section })),
      questions: handbook.faq.map(({ id, section }) => ({ id, section })),
      problems: problems.map(({ check, message, file, related }) => ({
        check,
        message,
        file,
        related: related?.map(place => [place.file, place.position.start.line]) ?? [],
      })),
    }
    await expect(`${JSON.stringify(read, null, 2)}\n`).toMatchFileSnapshot(join(MANY, `${name}.json`))
    assertModel(handbook, files)
    expect(validate(JSON.parse(JSON.stringify(handbook))), JSON.stringify(validate.errors)).toBe(true)
    // The order in which files are given is no order.
    expect(parseFiles([...files].reverse())).toEqual(handbook)
  })
})

describe('order', () => {
  const order = (files: { [path: string]: string }, wanted?: string[]) =>
    parseFiles(texts(files), wanted ? { order: wanted } : {}).files
  const pages = (...paths: string[]) => Object.fromEntries(paths.map(path => [path, `# ${path}\n`]))

  it('is that of names as people count, folder by folder', () => {
    expect(order(pages('10-b.md', '9-a.md', '9-c/2.md', '9-c/10.md', 'Z.md', 'a.md'))).toEqual([
      '9-a.md',
      '9-c/2.md',
      '9-c/10.md',
      '10-b.md',
      'a.md',
      'Z.md',
    ])
  })

  it('begins a folder with its index', () => {
    const wanted = ['a/_index.md', 'a/index.md', 'a/README.md', 'a/1.md']
    expect(order(pages(...[...wanted].reverse()))).toEqual(wanted)
    expect(order(pages('a/b.md', 'a.md', 'index.md', 'a/index.md'))).toEqual([
      'index.md',
      'a.md',
      'a/index.md',
      'a/b.md',
    ])
  })

  it.each(['sidebar_position', 'weight', 'nav_order', 'order'])('follows %s', key => {
    const weigh = (weight: string) => `---\n${key}: ${weight}\n---\n\nText.\n`
    const files = {
      'a.md': weigh('10'),
      'b.md': weigh('"2"'),
      'c.md': weigh('1.5'),
      'd.md': 'x\n',
      'e.md': weigh('none'),
      'f/index.md': weigh('3'),
      'f/a.md': 'x\n',
    }
    expect(order(files)).toEqual(['c.md', 'b.md', 'f/index.md', 'f/a.md', 'a.md', 'd.md', 'e.md'])
  })

  it('takes the weight 0 for none, as Hugo does, but not the place 0 of others', () => {
    const weigh = (key: string) => ({
      'a.md': `---\n${key}: 0\n---\n`,
      'b.md': `---\n${key}: -1\n---\n`,
      'c.md': `---\n${key}: 1\n---\n`,
    })
    expect(order(weigh('weight'))).toEqual(['b.md', 'c.md', 'a.md'])
    expect(order(weigh('nav_order'))).toEqual(['b.md', 'a.md', 'c.md'])
  })

  it('puts a page behind the one that it names as its parent', () => {
    const page = (title: string, rest: string) => `---\ntitle: ${title}\n${rest}\n---\n\nText.\n`
    const files = {
      'a.md': page('Berths', 'nav_order: 1\nparent: Harbour'),
      'b.md': page('Cranes', 'nav_order: 1\nparent: Moles'),
      'c.md': page('Moles', 'nav_order: 2\nparent: Harbour'),
      'd.md': page('Harbour', 'nav_order: 3'),
      'e.md': page('Start', 'nav_order: 2'),
      'f.md': page('Lost', 'parent: Gone'),
      'h/index.md': page('Locks', 'nav_order: 1.5\nparent: Harbour'),
      'i.md': page('2024', 'parent: 2025'),
      'j.md': page('2025', 'parent: 2024'),
    }
    const wanted = ['e.md', 'd.md', 'a.md', 'h/index.md', 'c.md', 'b.md', 'f.md', 'i.md', 'j.md']
    expect(order(files)).toEqual(wanted)
    expect(order({ ...files, 'SUMMARY.md': '- [B](b.md)\n- [D](d.md)\n' }).slice(0, 3)).toEqual([
      'SUMMARY.md',
      'b.md',
      'd.md',
    ])
    // Which of the two is meant, nobody knows.
    expect(order({ ...files, 'k.md': page('Moles', '') }).slice(-3)).toEqual(['i.md', 'j.md', 'k.md'])
    expect(order({ ...files, 'k.md': page('Moles', '') }).indexOf('b.md')).toBe(0)
  })

  it('does not follow parents without end', () => {
    const line = Array.from({ length: 3000 }, (_, at) => [
      `${at}.md`,
      `---\ntitle: T${at}\nparent: T${at + 1}\n---\n`,
    ])
    expect(order(Object.fromEntries(line))).toHaveLength(3000)
  })

  it('reads weights in TOML, but not those of its tables', () => {
    const toml = (text: string) => `+++\n${text}\n+++\n\nText.\n`
    expect(
      order({
        'a.md': toml('[menu]\nweight = 1'),
        'b.md': toml('weight = 7 # x'),
        'c.md': toml('weight=-1'),
      }),
    ).toEqual(['c.md', 'b.md', 'a.md'])
  })

  it('is what the caller says, and goes on as it would', () => {
    const files = { ...pages('a.md', 'b.md', 'c.md', 'd.md'), 'index.md': '' }
    expect(order(files, ['./d.md', 'b.md'])).toEqual(['d.md', 'b.md', 'index.md', 'a.md', 'c.md'])
  })

  it('is that of `SUMMARY.md` where a sidebar stands beside it', () => {
    const [a, b] = ['* [A](a.md)', '* [B](b.md)']
    const handbook = parseFiles([
      { path: '_sidebar.md', value: `${a}\n${b}\n` },
      { path: 'SUMMARY.md', value: `${b}\n${a}\n` },
      { path: 'a.md', value: '# A\n\n- Moor\n' },
      { path: 'b.md', value: '# B\n\n- Pay\n' },
    ])
    expect(handbook.title).toBe('B')
    expect(handbook.chapters.map(({ title }) => title)).toEqual(['B', 'A', 'Sidebar'])
  })

  it('is that of the sidebar of Docsify and of wikis, which is no page', () => {
    const others = pages('README.md', 'work.md', 'leave.md', 'part/1.md', 'a.md')
    const links = '- [Home](/)\n- [Work](work.md)\n  - [Leave](/leave)\n- [Part](part/)\n'
    for (const name of ['_sidebar.md', '_Sidebar.md']) {
      const { files, chapters, preamble } = parseFiles(texts({ ...others, [name]: links }))
      expect(files).toEqual([name, 'README.md', 'work.md', 'leave.md', 'part/1.md', 'a.md'])
      expect(chapters.map(({ file }) => file)).toEqual(files.slice(1))
      expect(preamble!.blocks.map(({ type }) => type)).toEqual(['list'])
    }
    expect(order({ ...others, 'a_sidebar.md': links })[0]).toBe('README.md')
  })

  it('is that of the nav of mkdocs, wherever the pages start', () => {
    const nav =
      'docs_dir: pages\nnav:\n  - Home: index.md\n  - Work:\n      - b.md\n      - sub/\n  - https://x.org\n  - a.md\n'
    const paths = ['index.md', 'b.md', 'sub/1.md', 'sub/2.md', 'a.md', '0.md']
    const below = (folder: string) => paths.map(path => folder + path)
    expect(order({ 'mkdocs.yml': nav, ...pages(...below('pages/').reverse()) })).toEqual(below('pages/'))
    expect(order({ '../mkdocs.yml': nav, ...pages(...below('').reverse()) })).toEqual(below(''))
    expect(order({ '/x/mkdocs.yaml': nav, ...pages(...below('/x/pages/').reverse()) })).toEqual(
      below('/x/pages/'),
    )
  })

  it('of folders is that of their `_category_` files, before the page that they begin with', () => {
    const given = {
      'docs/crew/_category_.json': '{\n\t"label": "Crew",\n\t"position": 2,\n}',
      'docs/moor/_category_.yml': 'position: 1.5\nlabel: Mooring\n',
      'docs/pay/_category_.json': '{"label": "Pay"}',
      'docs/start.md': '---\nsidebar_position: 1\n---\n# Start\n',
      'docs/stop.md': '---\nsidebar_position: 3\n---\n# Stop\n',
      'docs/crew/index.md': '---\nsidebar_position: 9\n---\n# Crew\n',
      'docs/pay/a.md': '# A',
      'docs/moor/b.md': '# B',
    }
    const wanted = ['start', 'moor/b', 'crew/index', 'stop', 'pay/a'].map(name => `docs/${name}.md`)
    expect(order(given)).toEqual(wanted)
    const inside = Object.entries(given).map(([path, text]) => [path.replace('docs/', './'), text])
    expect(order(Object.fromEntries(inside))).toEqual(wanted.map(path => path.replace('docs/', './')))
    const broken = parseFiles(texts({ ...given, 'docs/crew/_category_.json': '{"position": [' }))
    expect(broken.files.at(-2)).toBe('docs/crew/index.md')
    expect(broken.problems).toMatchObject([{ check: 'reading-order', file: 'docs/crew/_category_.json' }])
    const long = parseFiles(texts({ ...given, 'docs/crew/_category_.json': `{"x": "${'x'.repeat(1e6)}",}` }))
    expect(long.problems).toMatchObject([{ message: expect.stringMatching(/too long/) }])
  })

  it('says where the nav of mkdocs cannot be read, and reads the pages', () => {
    const handbook = parseFiles(texts({ 'mkdocs.yml': 'nav: [\n', 'docs/b.md': '# B', 'docs/a.md': '# A' }))
    expect(handbook.files).toEqual(['docs/a.md', 'docs/b.md'])
    expect(handbook.problems).toMatchObject([
      { check: 'reading-order', severity: 'warning', file: 'mkdocs.yml' },
    ])
    expect(parseFiles(texts({ 'mkdocs.yml': '', 'a.md': '', 'b.md': '' })).problems).toEqual([])
  })
})

describe('one file', () => {
  it('gives what parse gives, also beside the configuration of a site', () => {
    const file = { path: 'docs/a.md', value: '---\ntitle: T\n---\n\n# A\n\n## B\n\n- rule &amp; more\n' }
    expect(parseFiles([file])).toEqual(parse(file))
    expect(parseFiles([file, { path: 'mkdocs.yml', value: 'nav: [a.md]' }])).toEqual(parse(file))
  })

  it('is not needed', () => {
    expect(parseFiles([])).toMatchObject({ title: null, chapters: [], preamble: null, files: [] })
  })
})

describe('what a file is', () => {
  const chapters = (files: { [path: string]: string }) =>
    parseFiles(texts(files)).chapters.map(({ number, title, file, sections }) => ({
      number,
      title,
      file,
      sections: sections.map(section => section.title),
    }))
  const other = { 'z.md': '' }

  it('is one chapter where it has a title', () => {
    const wanted = [{ number: null, title: 'Work', file: 'a.md', sections: ['One', 'Two'] }]
    expect(chapters({ 'a.md': '# Work\n\nText.\n\n## One\n\n## Two\n', ...other })).toEqual(wanted)
    expect(chapters({ 'a.md': '---\ntitle: Work\n---\n\n## One\n\n## Two\n', ...other })).toEqual(wanted)
    expect(chapters({ 'a.md': '---\ntitle: Work\n---\n\n# One\n\n# Two\n', ...other })).toEqual(wanted)
  })

  it('is called by its name or its folder where nothing else names it', () => {
    expect(chapters({ 'on-call.md': 'Text.\n', 'team/index.md': 'Text.\n', 'README.md': 'Text.\n' })).toEqual(
      [
        { number: null, title: 'README', file: 'README.md', sections: [] },
        { number: null, title: 'On call', file: 'on-call.md', sections: [] },
        { number: null, title: 'Team', file: 'team/index.md', sections: [] },
      ],
    )
  })

  it('is its only chapter, with what stands before it', () => {
    expect(chapters({ 'a.md': 'Before.\n\n# Work\n', 'b.md': '## Rest\n' })).toEqual([
      { number: null, title: 'Work', file: 'a.md', sections: [] },
      { number: null, title: 'Rest', file: 'b.md', sections: [] },
    ])
  })

  it('is several chapters where they have numbers, or it has no title', () => {
    const numbered = '# Book\n\n## 1. One\n\n## 2. Two\n'
    const [before, ...more] = chapters({ 'a.md': '', 'b.md': numbered })
    expect(before).toEqual({ number: null, title: 'Book', file: 'b.md', sections: [] })
    expect(more.map(({ number, title }) => [number, title])).toEqual([
      ['1', 'One'],
      ['2', 'Two'],
    ])
    expect(chapters({ 'a.md': 'Before.\n\n# One\n\n# Two\n', ...other }).map(({ title }) => title)).toEqual([
      'One',
      'Two',
    ])
    expect(
      parseFiles(texts({ 'a.md': 'Before.\n\n# One\n\n# Two\n', ...other })).preamble?.blocks,
    ).toHaveLength(1)
    expect(chapters({ 'a.md': '', 'b.md': 'Before.\n\n# One\n\n# Two\n' }).map(({ title }) => title)).toEqual(
      ['B', 'One', 'Two'],
    )
  })

  it('has a number where its title has one', () => {
    expect(chapters({ 'a.md': '---\ntitle: "3. Work"\n---\n\nText.\n', ...other })[0]).toMatchObject({
      number: '3',
      title: 'Work',
    })
    expect(chapters({ 'a.md': '# 3. Work\n\n## 3.1 One\n\n## 3.2 Two\n', ...other })).toEqual([
      { number: '3', title: 'Work', file: 'a.md', sections: ['One', 'Two'] },
    ])
  })
})

describe('rules, terms and repairs of several files', () => {
  it('are counted through the chapters, or not where only others have a number', () => {
    const files = { 'a.md': '# A\n\n- x\n\n## B\n\n- y\n  - z\n', 'b.md': '# C\n\n- [7.1](#w) w\n- v\n' }
    const numbers = (all: { [path: string]: string }) =>
      rulesOf(parseFiles(texts(all))).map(rule => rule.number)
    expect(numbers(files)).toEqual(['1.1', '1.2', '1.2.1', '7.1', '2.2'])
    expect(numbers({ ...files, 'c.md': '# Chapter 9: D\n\n- u\n' })).toEqual([
      null,
      null,
      null,
      '7.1',
      null,
      '9.1',
    ])
  })

  it('keep an explicit number that is the counted one', () => {
    const handbook = parseFiles(texts({ 'a.md': '# A\n', 'b.md': '# B\n\n- [1.1](#x) x\n' }))
    expect(rulesOf(handbook).map(({ number, id }) => [number, id])).toEqual([['1.1', 'x']])
  })

  it('say which file they are in', () => {
    const handbook = parseFiles(texts({ 'a.md': 'R&amp;D\n', 'b.md': 'Whatâ€™s new\n' }))
    expect(handbook.repairs.map(({ kind, file }) => [kind, file])).toEqual([
      ['entity', 'a.md'],
      ['mojibake', 'b.md'],
    ])
  })

  it('tell of a term in two files, not of one twice in a file', () => {
    const glossary = '# Glossary\n\n- CI: one\n- ci: two\n'
    expect(parseFiles(texts({ 'a.md': glossary, 'b.md': '' })).problems).toEqual([])
    const { problems } = parseFiles(
      texts({ 'a.md': glossary, 'b.md': '# Terms\n\ntext\n\n# Glossary\n\n- CI: x\n' }),
    )
    expect(problems).toMatchObject([
      { check: 'unique-term', file: 'b.md', related: [{ file: 'a.md', position: { start: { line: 3 } } }] },
    ])
  })

  it('of a file that is no text are named, the rest is there', () => {
    const png = { path: 'a.md', value: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0) }
    const handbook = parseFiles([png, { path: 'b.md', value: '# B\n' }])
    expect(handbook.chapters.map(({ title }) => title)).toEqual(['B'])
    expect(handbook.problems).toMatchObject([{ check: 'no-invalid-bytes', file: 'a.md' }])
    expect(handbook.files).toEqual(['a.md', 'b.md'])
  })
})

describe('a mistake of the caller', () => {
  const file = { path: 'a.md', value: '' }
  it.each([
    [() => parseFiles(file as never), /list of \{ path, value \}/],
    [() => parseFiles([null] as never), /path a string/],
    [() => parseFiles([{ path: 1, value: '' }] as never), /path a string/],
    [
      () =>
        parseFiles([
          { path: 'a.md', value: 1 },
          { path: 'b.md', value: '' },
        ] as never),
      /value/,
    ],
    [() => parseFiles([file, file]), /Two of `files` have the path a\.md/],
    [() => parseFiles([file], { order: 'a.md' as never }), /`order` must be a list/],
    [() => parseFiles([file], { order: ['b.md'] }), /`order` names b\.md.*did you mean a\.md\?/],
    [() => parseFiles([file], { chapterDepth: 9 }), /chapterDepth/],
  ])('throws a TypeError that names the way out', (call, message) => {
    expect(call).toThrow(TypeError)
    expect(call).toThrow(message)
  })
})

describe('anything', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '# A',
      '## B',
      '# 1. C',
      '## Glossary',
      '## FAQ',
      '- x',
      '  - y',
      '- CI: z',
      '- Q: a? A: b',
    ),
    fc.constantFrom(
      '',
      '---',
      'title: T',
      '+++',
      '<!-- c -->',
      '<a name="n"></a>',
      '- [1.1](#i) j',
      'Text. &amp;',
    ),
    fc.string({ maxLength: 12 }).map(text => text.replace(/[\r\n]/g, '')),
  )
  const text = fc.array(line, { maxLength: 14 }).map(lines => `${lines.join('\n')}\n`)
  const path = fc.constantFrom(
    ...[
      'index.md',
      'a.md',
      'b.md',
      'glossary.md',
      'd/README.md',
      'd/1.md',
      'd/10.md',
      'SUMMARY.md',
      'faq/a.md',
    ],
  )

  it('gives a whole model, well placed', () => {
    const files = fc.uniqueArray(fc.record({ path, value: text }), {
      selector: file => file.path,
      minLength: 2,
      maxLength: 5,
    })
    fc.assert(
      fc.property(files, all => {
        assertModel(parseFiles(all), all)
      }),
      { numRuns: 300 },
    )
  })

  it('in the place of mkdocs.yml never throws', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), value => {
        parseFiles(texts({ 'mkdocs.yml': value, '_category_.json': value, 'a.md': '', 'b.md': '' }))
      }),
    )
  })

  it.runIf(corpusFiles().length > 0)('real gives a whole model, well placed', () => {
    const corpus = process.env.HANDBOOK_CORPUS!
    for (const { name } of readdirSync(corpus, { withFileTypes: true }).filter(entry =>
      entry.isDirectory(),
    )) {
      const files = filesBelow(join(corpus, name)).filter(file => file.path.endsWith('.md'))
      // A tenth of the time with remark, and that both give the same is proved with the engines.
      assertModel(parseFiles(files, { parser: satteri }), files, satteri)
    }
  })
})
