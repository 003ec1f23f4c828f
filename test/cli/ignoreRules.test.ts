import { describe, expect, it } from 'vitest'
import { ignoreRules } from '../../src/cli/ignoreRules.ts'
import { git, temporaryFolder, writeFiles } from '../support/realSystem.ts'

const RULES = [
  '# a comment',
  '\\#hash.md',
  '\\!bang.md',
  '*.tmp.md',
  '!keep.tmp.md',
  '/top.md',
  'folder/',
  'deep/**/end.md',
  '**/any/where.md',
  'all/**',
  'sp ace.md   ',
  'trail\\ ',
  '[a-c]x.md',
  '[!a-c]y.md',
  'q?.md',
  'a*b*c*d.md',
  'mid/one.md',
  '[',
  'bs\\*.md',
]
const PATHS = [
  ...[
    '#hash.md',
    '!bang.md',
    'x.tmp.md',
    'keep.tmp.md',
    'top.md',
    'in/top.md',
    'folder/x.md',
    'in/folder/x.md',
  ],
  ...['deep/end.md', 'deep/a/b/end.md', 'deep/a/b/other.md', 'x/any/where.md', 'any/where.md', 'all/x/y.md'],
  ...['sp ace.md', 'ax.md', 'dx.md', 'ay.md', 'dy.md', 'q1.md', 'q12.md', 'axxbxxcxxd.md', 'axxbxxc.md'],
  ...['mid/one.md', 'x/mid/one.md', 'bs*.md', 'bsx.md', 'plain.md', 'in/ax.md'],
]

describe('ignoreRules', () => {
  it('leaves out what git leaves out', () => {
    const { path: folder, remove } = temporaryFolder()
    try {
      git(folder, 'init', '-q')
      writeFiles(folder, {
        '.gitignore': `${RULES.join('\n')}\n`,
        ...Object.fromEntries(PATHS.map(path => [path, ''])),
      })
      const kept = git(folder, 'ls-files', '-z', '--others', '--exclude-standard').split('\0')
      const rules = ignoreRules(RULES.join('\r\n'))
      for (const path of PATHS) {
        const parts = path.split('/')
        const ignored = parts.some(
          (_, index) => rules(parts.slice(0, index + 1), index < parts.length - 1) === true,
        )
        expect([path, ignored]).toEqual([path, !kept.includes(path)])
      }
    } finally {
      remove()
    }
  })

  it('takes no longer than the lengths say', () => {
    const rules = ignoreRules(`${'*a'.repeat(2_000)}b\n${'**/a/'.repeat(500)}b`)
    expect(rules(['a'.repeat(20_000)], false)).toBe(null)
    expect(rules(Array(5_000).fill('a'), false)).toBe(null)
  })
})
