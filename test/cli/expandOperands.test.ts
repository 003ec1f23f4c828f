import { symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expandOperands } from '../../src/cli/expandOperands.ts'
import { nodeSystem } from '../../src/cli/nodeSystem.ts'
import type { System } from '../../src/cli/system.ts'
import { git, runIn, temporaryFolder, writeFiles } from '../support/realSystem.ts'

const { path: folder, remove } = temporaryFolder()
const PAGE = '# Page\n\n- A rule\n'

beforeAll(() => {
  const pages = [
    ...['README.md', 'b.md', 'docs/10.md', 'docs/9.md', 'docs/index.md', 'docs/sub/x.markdown', 'docs/a.txt'],
    ...['node_modules/x/README.md', '.hidden/x.md', 'drafts/old.md', 'drafts/keep.md', 'docs/sub/tmp-1.md'],
    ...['build/out.md', 'docs/build/out.md', 'odd/[a].md', 'odd/a.md', 'odd/{x}.md', 'empty/x.txt'],
  ]
  writeFiles(folder, Object.fromEntries(pages.map(path => [path, PAGE])))
  writeFiles(folder, {
    '.gitignore': '# built\n/build/\ndrafts/*\n!drafts/keep.md\n',
    'docs/.gitignore': 'tmp-*\n',
    'docs/sub/.gitignore': '',
  })
  git(folder, 'init', '-q')
  symlinkSync('..', join(folder, 'docs/loop'))
  symlinkSync('../b.md', join(folder, 'docs/linked.md'))
  symlinkSync('gone.md', join(folder, 'docs/broken.md'))
})
afterAll(remove)

function systemIn(cwd: string): System {
  const real = nodeSystem(process)
  return {
    ...real,
    cwd,
    readFile: path => real.readFile(resolve(cwd, path)),
    readFolder: path => real.readFolder(resolve(cwd, path)),
  }
}
const expand = async (operands: string[], cwd = folder) =>
  (await expandOperands(operands, systemIn(cwd))).paths
const DOCS = ['index.md', '9.md', '10.md', 'build/out.md', 'linked.md', 'sub/x.markdown']
const docs = DOCS.map(path => `docs/${path}`)

describe('a folder', () => {
  it('is all Markdown below in the order of names, without what git, packages and tools keep', async () => {
    expect(await expand(['docs'])).toEqual(docs)
    expect(await expand(['./docs/'])).toEqual(docs)
    expect(await expand(['.'])).toEqual([
      'README.md',
      'b.md',
      ...docs,
      'drafts/keep.md',
      'odd/[a].md',
      'odd/{x}.md',
      'odd/a.md',
    ])
    expect(await expand([join(folder, 'docs')])).toEqual(docs.map(path => join(folder, path)))
  })

  it('is the same from inside, from beside and from another repository', async () => {
    expect(await expand(['.'], join(folder, 'docs'))).toEqual(DOCS)
    expect(await expand(['../docs'], join(folder, 'odd'))).toEqual(docs.map(path => `../${path}`))
    expect(await expand([join(folder, 'docs')], '/')).toEqual(docs.map(path => join(folder, path)))
  })

  it('that is ignored is taken where it is named', async () => {
    expect(await expand(['build'])).toEqual(['build/out.md'])
  })

  it('has the rules of the working folder where there is no repository, whatever it is called', async () => {
    const { path, remove } = temporaryFolder()
    const pages = ['docs/a.md', 'docs/old.md', '..docs/a.md', '..docs/old.md']
    writeFiles(path, { '.gitignore': 'old.md\n', ...Object.fromEntries(pages.map(page => [page, PAGE])) })
    expect(await expand(['docs', '..docs'], path)).toEqual(['docs/a.md', '..docs/a.md'])
    remove()
  })

  it('leaves out what the caller says', async () => {
    const isLeftOut = (path: string) => path === 'docs/sub' || path.endsWith('9.md')
    expect((await expandOperands(['docs'], systemIn(folder), isLeftOut)).paths).toEqual(
      docs.filter(path => !/sub|9/.test(path)),
    )
  })

  it('without Markdown is named', async () => {
    await expect(expand(['empty'])).rejects.toThrow('There is no Markdown file in empty')
    // Beside others it is left to be named, and they are read.
    expect(await expand(['docs', 'empty', 'no*.md'])).toEqual([...docs, 'empty', 'no*.md'])
  })

  it('that cannot be read is left to be named', async () => {
    const system = systemIn(folder)
    const readFolder: System['readFolder'] = async path => {
      if (path === 'docs/sub') throw Object.assign(new Error('denied'), { code: 'EACCES' })
      return system.readFolder(path)
    }
    expect((await expandOperands(['docs'], { ...system, readFolder })).paths).toContain('docs/sub')
  })
})

describe('a glob', () => {
  it.each([
    ['docs/*.md', ['docs/index.md', 'docs/9.md', 'docs/10.md', 'docs/linked.md']],
    ['docs/**', docs],
    ['**/x.*', ['docs/sub/x.markdown']],
    ['docs/[0-9]*.{md,txt}', ['docs/9.md', 'docs/10.md']],
    ['{README,b}.md', ['README.md', 'b.md']],
    ['./?.md', ['b.md']],
    ['build/*', ['build/out.md']],
  ])('%s', async (glob, wanted) => {
    expect(await expand([glob])).toEqual(wanted)
  })

  it.each(['docs/*.txt', 'no/**', 'z*.md'])('%s fits nothing, and is named', async glob => {
    await expect(expand([glob])).rejects.toThrow(`The glob ${glob} fits no Markdown file`)
  })

  it('that is the name of a file is that file', async () => {
    expect(await expand(['odd/[a].md', 'odd/{x}.md'])).toEqual(['odd/[a].md', 'odd/{x}.md'])
  })
})

describe('files', () => {
  it('are taken as they are, each once', async () => {
    const again = ['./b.md', 'docs/../b.md', join(folder, 'b.md')]
    expect(await expand(['b.md', '-', 'nope.md', 'docs/a.txt', '-', ...again])).toEqual([
      'b.md',
      '-',
      'nope.md',
      'docs/a.txt',
    ])
  })
})

describe('every command', () => {
  const read = async (...args: string[]) => {
    const { code, out } = await runIn(folder, args)
    return { code, read: JSON.parse(out) }
  }

  it('reads a folder as one handbook', async () => {
    const exported = await read('export', 'docs', '--compact')
    expect([exported.code, exported.read.files]).toEqual([0, docs])
    const found = await runIn(folder, ['query', 'chapters', 'docs'])
    expect(found.out.trim().split('\n')).toHaveLength(docs.length)
    expect((await runIn(folder, ['repair', '--check', 'docs/**'])).code).toBe(0)
    expect((await runIn(folder, ['validate', 'docs'])).err).toContain(`${docs.length} files`)
  })

  it('reads mkdocs.yml in a folder or around it', async () => {
    writeFiles(folder, { 'mkdocs.yml': 'nav: [10.md, sub/, 9.md]\n' })
    const files = (result: { read: { files: string[] } }) => result.read.files.slice(0, 3)
    const wanted = ['docs/10.md', 'docs/sub/x.markdown', 'docs/9.md']
    expect(files(await read('export', 'docs'))).toEqual(wanted)
    expect(files(await read('export', '.'))).toEqual(['README.md', 'b.md', wanted[0]])
    const inside = await runIn(join(folder, 'docs'), ['export', '.'])
    expect(JSON.parse(inside.out).files.slice(0, 2)).toEqual(['10.md', 'sub/x.markdown'])
  })

  it('reads where the folders below stand', async () => {
    const pages = { 'site/docs/a/1.md': '# A\n\n- a\n', 'site/docs/b/1.md': '# B\n\n- b\n' }
    const places = { 'site/docs/b/_category_.json': '{"position": 1}' }
    writeFiles(folder, { ...pages, ...places })
    const wanted = Object.keys(pages).reverse()
    expect((await read('export', 'site')).read.files).toEqual(wanted)
    expect((await read('export', ...Object.keys({ ...pages, ...places }))).read.files).toEqual(wanted)
    expect((await runIn(folder, ['validate', 'site'])).err).toContain('2 files')
    expect((await runIn(folder, ['repair', '--check', 'site'])).code).toBe(0)
    expect((await runIn(folder, ['diff', 'site', 'site'])).out).toBe('Nothing changed for readers\n')
  })

  it('names what it cannot read, does the rest, and exits 2', async () => {
    symlinkSync('circle.md', join(folder, 'odd/circle.md'))
    writeFileSync(
      Buffer.concat([Buffer.from(join(folder, 'odd/caf')), Buffer.of(0xe9), Buffer.from('.md')]),
      PAGE,
    )
    writeFileSync(join(folder, 'odd/image.md'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0))
    for (const command of ['export', 'validate', 'repair --check', 'query rules']) {
      const { code, err, out } = await runIn(folder, [...command.split(' '), 'odd'])
      expect([command, code]).toEqual([command, 2])
      expect(err).toMatch(/odd\/circle\.md: its symbolic links lead in a circle/)
      expect(err).toMatch(/odd\/caf\uFFFD\.md: its name is no valid UTF-8/)
      expect(err).toMatch(/odd\/image\.md: it is no text/)
      if (command === 'query rules') expect(out.trim().split('\n')).toHaveLength(3)
      if (command === 'export')
        expect(JSON.parse(out).files).toEqual(['odd/[a].md', 'odd/{x}.md', 'odd/a.md'])
    }
  })
})
