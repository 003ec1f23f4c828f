import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { git, runIn, temporaryFolder, writeFiles } from '../support/realSystem.ts'

const OLD = '# A\n\n- Wait 2 days\n'
const NEW = '# A\n\n- Wait 3 days\n'
const CHANGED = /^1 breaking\n[\s\S]*Wait \[-2-\]\{\+3\+\} days/
const { path: folder, remove } = temporaryFolder()
const work = join(folder, 'work')
const call = (...args: string[]) => runIn(work, ['diff', ...args])

beforeAll(() => {
  writeFiles(work, {
    'handbook.md': OLD,
    'docs/handbook.md': OLD,
    'docs/more.md': '# M\n\n- m\n',
    'docs/x.png': 'x',
  })
  git(work, 'init', '-q', '-b', 'main')
  git(work, 'add', '.')
  git(work, 'commit', '-qm', 'one')
  git(work, 'tag', '-a', 'v1', '-m', 'v1')
  writeFiles(work, { 'handbook.md': NEW })
  git(work, 'commit', '-qam', 'two')
  writeFiles(work, { 'docs/handbook.md': NEW, 'main:real.md': OLD, 'a $(touch owned).md': NEW })
  git(work, 'add', 'docs')
})
afterAll(remove)

describe('a version that git has', () => {
  it.each([
    ['a branch and its parent', 'main~1:handbook.md', 'main:handbook.md'],
    ['an annotated tag', 'v1:handbook.md', 'handbook.md'],
    ['a path in a folder', 'HEAD~1:docs/handbook.md', 'docs/handbook.md'],
    ['a path from here', 'HEAD:./docs/handbook.md', 'docs/handbook.md'],
    ['what is staged', 'HEAD:docs/handbook.md', ':docs/handbook.md'],
    ['a colon in braces', 'HEAD^{/one}:handbook.md', 'handbook.md'],
    ['a folder', 'HEAD:docs', 'docs'],
    ['a folder with a slash', 'HEAD:docs/', './docs/'],
  ])('is %s', async (_, before, after) => {
    const { code, out, err } = await call(before, after)
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(CHANGED)
  })

  it('names the files of a folder as the working tree does', async () => {
    expect((await call('HEAD:docs', 'docs')).out).toContain(' · docs/handbook.md:3\n')
    expect((await call('-o', 'json', 'HEAD:docs', 'docs')).out).not.toContain('x.png')
  })

  it('reads a folder in the order that its mkdocs.yml gives, in it or around it', async () => {
    const pages = {
      'site/docs/a.md': '# A\n\n- a\n',
      'site/docs/b.md': '# B\n\n- b\n',
      'site/docs/c.md': '# C\n\n- c\n',
    }
    writeFiles(work, { ...pages, 'site/mkdocs.yml': 'nav:\n  - c.md\n  - a.md\n  - b.md\n' })
    git(work, 'add', 'site')
    const tree = git(work, 'write-tree').trim()
    expect((await call(`${tree}:site/docs`, 'site/docs')).out).toBe('Nothing changed for readers\n')
    expect((await call(`${tree}:site`, 'site')).out).toBe('Nothing changed for readers\n')
    writeFiles(work, { 'site/mkdocs.yml': 'nav:\n  - a.md\n  - b.md\n  - c.md\n' })
    expect((await call(`${tree}:site/docs`, 'site/docs')).out).toContain('chapter moved')
  })

  it('reads a folder in the order that `_category_.json` gives to those below', async () => {
    writeFiles(work, { 'parts/docs/a/1.md': '# A\n\n- a\n', 'parts/docs/b/1.md': '# B\n\n- b\n' })
    writeFiles(work, { 'parts/docs/b/_category_.json': '{"position": 1}' })
    git(work, 'add', 'parts')
    const tree = git(work, 'write-tree').trim()
    expect((await call(`${tree}:parts`, 'parts')).out).toBe('Nothing changed for readers\n')
    writeFiles(work, { 'parts/docs/b/_category_.json': '{"position": null}' })
    expect((await call(`${tree}:parts`, 'parts')).out).toContain('chapter moved')
  })

  it('follows links, as in the working tree', async () => {
    const linked = join(folder, 'linked')
    writeFiles(linked, { 'docs/handbook.md': OLD, 'a b.md': '# B\n\n- b\n', 'real/c.md': '# C\n\n- c\n' })
    for (const [target, path] of [
      ['docs/handbook.md', 'link.md'],
      ['../a b.md', 'docs/b.md'],
      ['real', 'folder'],
      ['loop.md', 'loop.md'],
      ['../nowhere.md', 'docs/gone.md'],
      ['../a b.md', 'docs/later.md'],
    ])
      symlinkSync(target!, join(linked, path!))
    git(linked, 'init', '-q', '-b', 'main')
    git(linked, 'add', '.')
    git(linked, 'commit', '-qm', 'one')
    for (const path of ['link.md', 'docs', 'folder', 'folder/c.md', 'docs/b.md'])
      expect([path, (await runIn(linked, ['diff', `HEAD:${path}`, path])).out]).toEqual([
        path,
        'Nothing changed for readers\n',
      ])
    expect((await runIn(linked, ['diff', 'HEAD:./docs', 'docs'])).out).toBe('Nothing changed for readers\n')
    expect((await runIn(linked, ['diff', 'loop.md', 'link.md'])).err).toBe(
      'handbook-kit: Cannot read loop.md: its symbolic links lead in a circle; name the file itself\n',
    )
    expect((await runIn(linked, ['diff', 'HEAD:loop.md', 'link.md'])).err).toContain(
      'there is no loop.md in HEAD',
    )
  })

  it.skipIf(process.platform === 'win32')('takes a name of two lines', async () => {
    const lines = join(folder, 'lines')
    writeFiles(lines, { 'two\nlines.md': OLD })
    git(lines, 'init', '-q', '-b', 'main')
    git(lines, 'add', '.')
    git(lines, 'commit', '-qm', 'one')
    for (const path of ['two\nlines.md', '.'])
      expect((await runIn(lines, ['diff', `HEAD:${path}`, path])).out).toBe('Nothing changed for readers\n')
  })

  it('lacks what .gitignore leaves out of the working tree, although git has it', async () => {
    const ignoring = join(folder, 'ignoring')
    writeFiles(ignoring, {
      '.gitignore': 'made.md\n/site/build/\n',
      'site/.gitignore': 'draft-*\n!draft-kept.md\n',
      'site/a.md': OLD,
      'site/made.md': '# M\n\n- m\n',
      'site/build/x.md': '# X\n\n- x\n',
      'site/draft-one.md': '# D\n\n- d\n',
      'site/draft-kept.md': '# K\n\n- k\n',
    })
    git(ignoring, 'init', '-q', '-b', 'main')
    git(ignoring, 'add', '-f', '.')
    git(ignoring, 'commit', '-qm', 'one')
    for (const [before, after] of [
      ['HEAD:site', 'site'],
      ['HEAD:', '.'],
      ['HEAD:site/build', 'site/build'],
      ['HEAD:site/made.md', 'site/made.md'],
    ])
      expect([before, (await runIn(ignoring, ['diff', before!, after!])).out]).toEqual([
        before,
        'Nothing changed for readers\n',
      ])
    const site = join(ignoring, 'site')
    expect((await runIn(site, ['diff', 'HEAD:./', '.'])).out).toBe('Nothing changed for readers\n')
  })

  it('gives way to a file of that name', async () => {
    expect((await call('main:real.md', 'handbook.md')).out).toMatch(CHANGED)
  })

  it('leaves the repository as it was', async () => {
    const before = git(work, 'status', '--porcelain')
    await call('main:handbook.md', 'handbook.md')
    expect(git(work, 'status', '--porcelain')).toBe(before)
  })
})

describe('a version that git has not', () => {
  it('is told on one line, whatever its name', async () => {
    const { code, err } = await call('--', 'a\nb\u001b[2J:c', 'handbook.md')
    expect([code, err.match(/\n/g)?.length, err.includes('\u001b')]).toEqual([2, 1, false])
    expect(err).toContain('there is no a b')
  })

  it.each([
    ['nope:handbook.md', 'there is no nope here; run git fetch origin nope:nope'],
    [
      'origin/nope:handbook.md',
      'there is no origin/nope here; run git fetch origin nope:refs/remotes/origin/nope',
    ],
    ['v2.1:handbook.md', 'there is no v2.1 here; run git fetch origin tag v2.1'],
    ['0123abc:handbook.md', 'there is no 0123abc here; run git fetch origin 0123abc'],
    ['main~9:handbook.md', 'there is no main~9 here, its history is shorter; see git log'],
    ['main:nope.md', 'there is no nope.md in main; check the path, or see git ls-tree -r --name-only main'],
    [
      ':nope.md',
      'there is no nope.md in what is staged; check the path, or see git ls-tree -r --name-only HEAD',
    ],
    ['-x:handbook.md', 'a git ref cannot begin with a hyphen'],
    ['--output=owned:handbook.md', 'a git ref cannot begin with a hyphen'],
    [
      '$(touch owned):handbook.md',
      "there is no $(touch owned) here; run git fetch origin '$(touch owned):$(touch owned)'",
    ],
    [
      'main:$(touch owned).md',
      'there is no $(touch owned).md in main; check the path, or see git ls-tree -r --name-only main',
    ],
    ['main..dev:handbook.md', 'there is no main..dev here; run git fetch origin main..dev:main..dev'],
  ])('is told: %s', async (operand, message) => {
    const outcome = await call('--', operand, 'handbook.md')
    expect(outcome).toEqual({
      code: 2,
      out: '',
      err: `handbook-kit: Cannot read ${operand}: ${message}\n`,
      written: {},
    })
    expect(git(work, 'status', '--porcelain')).not.toContain('owned\n')
  })

  it('is told where the name is longer than any file', async () => {
    const { code, err } = await call(`${'a'.repeat(300)}.md`, 'handbook.md')
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^handbook-kit: Cannot read a+\.md: the name is too long\n$/),
    ])
  })

  it('is told where the path is meant from here', async () => {
    const { err } = await runIn(join(work, 'docs'), ['diff', 'HEAD:more.md', 'more.md'])
    expect(err).toContain('there is no more.md in HEAD; did you mean HEAD:./more.md?')
    expect((await runIn(join(work, 'docs'), ['diff', 'HEAD:./more.md', 'more.md'])).code).toBe(0)
    expect((await runIn(join(work, 'docs'), ['diff', 'HEAD:.', '.'])).out).toMatch(CHANGED)
  })

  it('is told where nothing is committed yet', async () => {
    const fresh = join(folder, 'fresh')
    writeFiles(fresh, { 'handbook.md': OLD })
    git(fresh, 'init', '-q', '-b', 'main')
    for (const ref of ['HEAD', '@', 'HEAD~1'])
      expect((await runIn(fresh, ['diff', `${ref}:handbook.md`, 'handbook.md'])).err).toContain(
        'nothing is committed here yet',
      )
    git(fresh, 'add', '.')
    expect((await runIn(fresh, ['diff', ':handbook.md', 'handbook.md'])).code).toBe(0)
  })

  it('is told outside of a repository', async () => {
    expect(await runIn(folder, ['diff', 'main:handbook.md', 'work/handbook.md'])).toEqual({
      code: 2,
      out: '',
      err: 'handbook-kit: Cannot read main:handbook.md: there is no such file, and this is not in a git repository; check the path\n',
      written: {},
    })
  })

  it('comes with the git fetch that is printed, into a shallow clone', async () => {
    git(work, 'branch', 'base', 'main~1')
    const clone = join(folder, 'clone')
    git(folder, 'clone', '-q', '--depth=1', '--single-branch', `file://${work}`, clone)
    for (const ref of ['v1', 'base', 'origin/base']) {
      const missing = await runIn(clone, ['diff', `${ref}:handbook.md`, 'handbook.md'])
      const [, args] = /run git (fetch \S+ (?:tag )?\S+)/.exec(missing.err)!
      git(clone, ...args!.split(' '))
      expect((await runIn(clone, ['diff', `${ref}:handbook.md`, 'handbook.md'])).out).toMatch(CHANGED)
    }
    const shallow = await runIn(clone, ['diff', 'HEAD~1:handbook.md', 'handbook.md'])
    expect(shallow.err).toContain('the clone is shallow; run git fetch --unshallow')
    expect(readFileSync(join(clone, 'handbook.md'), 'utf8')).toBe(NEW)
  })

  it('names the branch of the remote, where that is here', async () => {
    const clone = join(folder, 'second')
    git(folder, 'clone', '-q', `file://${work}`, clone)
    git(work, 'branch', '-f', 'later', 'main')
    git(clone, 'fetch', '-q')
    const { err } = await runIn(clone, ['diff', 'later:handbook.md', 'handbook.md'])
    expect(err).toContain('run git fetch origin later:later, or name origin/later, which is here')
  })
})
