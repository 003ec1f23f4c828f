import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { git, temporaryFolder, writeFiles } from '../support/realSystem.ts'

const CLI = join(import.meta.dirname, '../../dist/cli.cjs')
const quoted = (path: string) => `'${path.replaceAll("'", "'\\''")}'`
const { path: folder, remove } = temporaryFolder()

beforeAll(() => {
  git(folder, 'init', '-q', '-b', 'main')
  git(
    folder,
    'config',
    'diff.handbook.command',
    `${quoted(process.execPath)} ${quoted(CLI)} diff --git-driver`,
  )
  writeFiles(folder, {
    '.gitattributes': '*.md diff=handbook\n',
    'hand book.md': '# A\n\n- Wait 2 days\n',
    'gone.md': '# G\n\n- Gone\n',
    'plain.txt': 'a\n',
  })
  git(folder, 'add', '.')
  git(folder, 'commit', '-qm', 'one')
  writeFiles(folder, {
    'hand book.md': '# A\n\n- Wait 3 days\n',
    'plain.txt': 'b\n',
    'new.md': '# N\n\n- New\n',
  })
  git(folder, 'rm', '-q', 'gone.md')
  git(folder, 'add', 'new.md')
})
afterAll(remove)

describe('the built command as the external diff of git', () => {
  it('shows git diff HEAD of a repository', () => {
    const out = git(folder, 'diff', 'HEAD')
    expect(out).toContain('hand book.md\n1 breaking\n')
    expect(out).toContain('breaking rule 1.1 edited · hand book.md:3\n    Wait [-2-]{+3+} days\n')
    expect(out).toMatch(/^gone\.md\n[\s\S]*\[-Gone-\]/m)
    expect(out).toMatch(/^new\.md\n[\s\S]*\{\+New\+\}/m)
    // Other files are left to git.
    expect(out).toContain('diff --git a/plain.txt b/plain.txt')
  })

  it('shows git log --ext-diff and renamed files', () => {
    git(folder, 'commit', '-qam', 'two')
    expect(git(folder, 'log', '-p', '--ext-diff', '-1')).toContain('Wait [-2-]{+3+} days')
    git(folder, 'mv', 'hand book.md', 'handbook.md')
    expect(git(folder, 'diff', '-M', 'HEAD')).toContain(
      'hand book.md => handbook.md\nNothing changed for readers\n',
    )
  })
})
