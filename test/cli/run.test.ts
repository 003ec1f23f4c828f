import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { version } from '../../package.json'
import { run } from '../../src/cli/run.ts'
import { runWith } from '../support/fakeSystem.ts'

const HANDBOOK =
  '---\ntitle: Book\n---\n\n# Chapter 1: Review\n\n- Two approvals &amp; one test\n\n# Glossary\n\n- CI: x\n'
const files = { 'handbook.md': HANDBOOK, '-': HANDBOOK, 'x.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0) }
const call = (...args: string[]) => runWith(run, args, files)

describe('export', () => {
  it('prints the handbook as JSON without positions, two spaces deep', async () => {
    const { code, out, err } = await call('export', 'handbook.md')
    expect([code, err]).toEqual([0, ''])
    expect(JSON.parse(out)).toMatchObject({
      title: 'Book',
      files: ['handbook.md'],
      chapters: [{ number: '1' }, {}],
    })
    expect(out).not.toContain('"position"')
    expect(out.split('\n')[1]).toBe('  "schemaVersion": 1,')
    expect(out.endsWith('}\n')).toBe(true)
  })

  it('reads standard input without a file or with -', async () => {
    expect(JSON.parse((await call('export')).out).files).toEqual([])
    expect((await call('export', '-')).out).toBe((await call('export')).out)
  })

  it('--positions adds positions, --compact prints one line', async () => {
    const { out } = await call('export', '--positions', '--compact', 'handbook.md')
    expect(out.split('\n')).toHaveLength(2)
    expect(JSON.parse(out).chapters[0].position.start).toEqual({ line: 5, column: 1, offset: 21 })
  })

  it.each([
    ['chapters', 2],
    ['rules', 1],
    ['glossary', 1],
    ['faq', 0],
  ])('--only %s prints that part', async (part, length) => {
    expect(JSON.parse((await call('export', '--only', part, 'handbook.md')).out)).toHaveLength(length)
  })

  it('--only frontmatter prints the frontmatter', async () => {
    expect(JSON.parse((await call('export', '--only=frontmatter', 'handbook.md')).out).data).toEqual({
      title: 'Book',
    })
  })

  it('keeps a key of the frontmatter that is called position', async () => {
    const files = { 'a.md': '---\nposition: {start: 1, end: {position: x}}\n---\n# A\n' }
    const { out } = await runWith(run, ['export', 'a.md'], files)
    expect(JSON.parse(out).frontmatter.data).toEqual({ position: { start: 1, end: { position: 'x' } } })
  })

  it('--out - prints', async () => {
    expect((await call('export', '--out', '-', 'handbook.md')).out).toBe(
      (await call('export', 'handbook.md')).out,
    )
  })

  it('--out writes a file and prints nothing', async () => {
    const { out, written } = await call('export', '--out', 'x.json', 'handbook.md')
    expect(out).toBe('')
    expect(written['x.json']).toBe((await call('export', 'handbook.md')).out)
  })
})

describe('schema', () => {
  it('prints the schema that exports satisfy', async () => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
      JSON.parse((await call('schema')).out),
    )
    expect(
      validate(JSON.parse((await call('export', 'handbook.md')).out)),
      JSON.stringify(validate.errors),
    ).toBe(true)
    expect(validate({})).toBe(false)
  })
})

describe('repair', () => {
  const damaged = {
    'a.md': 'Donâ€™t &amp; do\n',
    'b.md': 'fine\n',
    'c d.md': 'a &amp; b',
    'x.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0),
  }
  const repair = (...args: string[]) => runWith(run, ['repair', ...args], damaged)

  it('prints the repaired text', async () => {
    expect(await repair('a.md')).toMatchObject({ code: 0, out: 'Don’t & do\n', err: '' })
  })

  it('--check lists the repairs and exits 1 where there are any', async () => {
    expect(await repair('--check', 'a.md', 'b.md')).toMatchObject({
      code: 1,
      out: 'a.md:1:4 mojibake â€™ → ’\na.md:1:9 entity &amp; → &\n',
      err: '2 to repair in 1 of 2 files.\n',
    })
    expect(await repair('--check', 'b.md')).toMatchObject({ code: 0, out: '', err: 'Nothing to repair.\n' })
  })

  it('--check keeps a repair on its line whatever its file is called', async () => {
    const named = { '::error::a\nb.md': 'a &amp; b\n' }
    const { out } = await runWith(run, ['repair', '--check', Object.keys(named)[0]!], named)
    expect(out).toBe('\\u003a:error::a b.md:1:3 entity &amp; → &\n')
  })

  it('--write changes only what needs it', async () => {
    const { code, written, err } = await repair('--write', 'a.md', 'b.md')
    expect({ code, written, err }).toEqual({
      code: 0,
      written: { 'a.md': 'Don’t & do\n' },
      err: 'a.md: 2 repairs\n',
    })
  })

  it('--diff prints a patch', async () => {
    expect((await repair('--diff', 'a.md', 'c d.md')).out).toBe(
      '--- a/a.md\n+++ b/a.md\n@@ -1,1 +1,1 @@\n-Donâ€™t &amp; do\n+Don’t & do\n' +
        '--- a/c d.md\t\n+++ b/c d.md\t\n@@ -1,1 +1,1 @@\n-a &amp; b\n\\ No newline at end of file\n+a & b\n',
    )
  })

  it('--diff names a file from the working folder, where git apply looks for it', async () => {
    const files = { '/home/h/a.md': 'a &amp; b\n' }
    const { out } = await runWith(run, ['repair', '--diff', '/home/h/a.md'], files, { cwd: '/home' })
    expect(out.split('\n')[0]).toBe('--- a/h/a.md')
  })

  it('--diff names a file that is not all UTF-8, and does the rest', async () => {
    const files = { 'a.md': 'a &amp; b\n', 'l.md': Uint8Array.of(0x43, 0xe9, 0x0a) }
    const { code, out, err } = await runWith(run, ['repair', '--diff', 'l.md', 'a.md'], files)
    expect([code, err]).toEqual([
      2,
      'handbook-kit: Cannot make a patch of l.md: it is not all UTF-8; use --write\n',
    ])
    expect(out).toMatch(/^--- a\/a\.md\n/)
    const input = await runWith(run, ['repair', '--diff', '-'], {
      '-': Buffer.from('a &amp; b \xe9\n', 'latin1'),
    })
    expect([input.err, input.out.includes('+a & b é')]).toEqual(['', true])
  })

  it('--json prints all repairs of all files', async () => {
    expect(JSON.parse((await repair('--json', 'a.md', 'b.md')).out)).toMatchObject([
      {
        file: 'a.md',
        changed: true,
        repairs: [{ kind: 'mojibake', codePages: ['cp1252'], applied: true }, { kind: 'entity' }],
      },
      { file: 'b.md', changed: false, repairs: [] },
    ])
  })

  it('names what it cannot do, does the rest, and exits 2', async () => {
    const { code, written, err } = await repair('--write', 'x.png', 'nope.md', 'a.md')
    expect(code).toBe(2)
    expect(Object.keys(written)).toEqual(['a.md'])
    expect(err).toMatch(
      /^handbook-kit: Cannot read x.png: it is no text.*\nhandbook-kit: Cannot read nope.md: there is no such file.*\na.md: 2 repairs\n$/,
    )
  })

  it('keeps what somebody else has written meanwhile, and writes a file with two names once', async () => {
    const texts: { [path: string]: string } = { 'a.md': 'a &amp; b\n', 'b.md': 'a &amp; b\n' }
    const reads: string[] = []
    const readFile = async (path: string) => {
      reads.push(path)
      const count = reads.filter(one => one === path).length
      return new TextEncoder().encode(count === 1 ? texts[path]! : path === 'a.md' ? 'new\n' : 'a & b\n')
    }
    const outcome = await runWith(run, ['repair', '--write', 'a.md', 'b.md'], texts, { readFile })
    expect(outcome).toMatchObject({ code: 2, written: {} })
    expect(outcome.err).toBe(
      'handbook-kit: Cannot write a.md: it has changed since it was read; run again\nb.md: 1 repair\n',
    )
  })

  it('goes on where a file cannot be written', async () => {
    const denied = async (path: string) => {
      if (path === 'a.md') throw Object.assign(new Error('denied'), { code: 'EACCES' })
    }
    const { code, err } = await runWith(run, ['repair', '--write', 'a.md', 'c d.md'], damaged, {
      writeFile: denied,
    })
    expect(code).toBe(2)
    expect(err).toBe(
      'handbook-kit: Cannot write a.md: permission denied; change its mode or run as its owner\nc d.md: 2 repairs\n',
    )
  })

  it('lets no control characters of a handbook onto a terminal', async () => {
    const files = { 'a.md': '\u001b[31mred\u009b &amp;\n' }
    expect((await runWith(run, ['repair', '--diff', 'a.md'], files, { isTerminal: true })).out).not.toContain(
      '\u001b',
    )
    expect((await runWith(run, ['repair', 'a.md'], files, { isTerminal: true })).out).not.toMatch(
      /[\u001b\u009b]/,
    )
    expect((await runWith(run, ['repair', '--check', 'a.md'], files)).out).not.toMatch(/[\u001b\u009b]/)
  })
})

describe('a call that is wrong', () => {
  it.each([
    [['exprt'], 'Unknown command exprt; did you mean export?'],
    [['frobnicate'], 'Unknown command frobnicate; see handbook-kit --help'],
    [['a.md'], 'What to do with a.md? Such as handbook-kit validate; see handbook-kit --help'],
    [['../a.md'], 'What to do with ../a.md? Such as handbook-kit validate; see handbook-kit --help'],
    [['./a.md'], 'What to do with ./a.md? Such as handbook-kit validate; see handbook-kit --help'],
    [[], 'Which command? See handbook-kit --help'],
    [['--frob'], 'Unknown option --frob; see handbook-kit --help'],
    [['export', '--compakt'], 'Unknown option --compakt; did you mean --compact?'],
    [['export', '--compact=yes'], 'Option --compact takes no value.'],
    [['export', '--out'], 'Option --out needs a value: --out FILE.'],
    [
      ['export', '--only', 'x'],
      'Option --only must be one of chapters, rules, glossary, faq, frontmatter, not "x".',
    ],
    [['export', 'nope.md'], 'Cannot read nope.md: there is no such file; check the path'],
    [
      ['export', 'x.png'],
      'Cannot read x.png: it is no text but an image, an archive or a program; name a Markdown file',
    ],
    [
      ['export', '--out', 'a.md', 'a.md'],
      '--out a.md would replace the handbook with JSON; name another file',
    ],
    [
      ['export', '--out', './x/../handbook.md', 'handbook.md'],
      '--out ./x/../handbook.md would replace the handbook with JSON; name another file',
    ],
    [['schema', 'x'], 'schema takes no file, but got x'],
    [['repair', 'a.md', 'b.md'], 'repair prints one file, but got 2; add --write, --check, --diff or --json'],
    [['repair', '--write', '--check'], 'Use one of --write and --check, not both'],
    [['repair', '--write', '-'], 'Standard input cannot be written in place; name a file'],
    [['export', 'a\u001b[31m.md'], 'Cannot read a\\u001b[31m.md: there is no such file; check the path'],
  ])('%j says so in one line, prints nothing, and exits 2', async (args, message) => {
    expect(await call(...args)).toEqual({ code: 2, out: '', err: `handbook-kit: ${message}\n`, written: {} })
  })
})

describe('a bug', () => {
  it('is told as one, with the way to report it', async () => {
    const readFile = async () => null as never
    const { code, out, err } = await runWith(run, ['export', 'a.md'], {}, { readFile })
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(
      /^handbook-kit: This is a bug in handbook-kit .*please report it at https:.*\nTypeError/,
    )
  })
})

describe('help', () => {
  it('--version prints the version', async () => {
    expect((await call('--version')).out).toBe(`${version}\n`)
  })

  it('--version --verbose says which parser reads Markdown', async () => {
    expect((await call('--version', '--verbose')).out).toMatch(
      /^handbook-kit \d+\.\d+\.\d+\nparser (?:remark|satteri \d+\.\d+\.\d+)\nnode \d+\.\d+\.\d+\n$/,
    )
    expect(await call('--version', '--verbos')).toMatchObject({
      code: 2,
      err: 'handbook-kit: Unknown option --verbos; did you mean --verbose?\n',
    })
  })

  it.each(['export', 'repair', 'validate', 'query', 'diff', 'explain', 'init', 'schema'])(
    '%s --help and help %s fit a terminal',
    async name => {
      const { code, out } = await call(name, '--help')
      expect(code).toBe(0)
      expect(out).toContain(`Usage: handbook-kit ${name}`)
      expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
      expect((await call('help', name)).out).toBe(out)
      expect((await call('--help')).out).toContain(`  ${name} `)
    },
  )
})
