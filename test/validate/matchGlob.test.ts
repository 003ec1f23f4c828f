import { describe, expect, it } from 'vitest'
import { matchGlob } from '../../src/validate/matchGlob.ts'

describe('matchGlob', () => {
  it.each([
    ['*.md', 'a.md'],
    ['*.md', 'docs/deep/a.md'],
    ['docs/*.md', 'docs/a.md'],
    ['docs/**', 'docs/a/b.md'],
    ['docs/**/*.md', 'docs/a.md'],
    ['**/a?.md', 'x/y/ab.md'],
    ['./docs/*', './docs/a.md'],
    ['docs\\x'.replace('\\', '/'), 'docs\\x'],
    ['{docs,drafts}/*.{md,markdown}', 'drafts/a.markdown'],
    ['**/x/**/y', 'x/y'],
  ])('%s fits %s', (glob, path) => expect(matchGlob(glob, path)).toBe(true))

  it.each([
    ['*.md', 'a.markdown'],
    ['docs/*.md', 'docs/a/b.md'],
    ['docs/**', 'doc/a.md'],
    ['a?.md', 'a.md'],
    ['./*.md', 'docs/a.md'],
    ['a.md', 'axmd'],
  ])('%s does not fit %s', (glob, path) => expect(matchGlob(glob, path)).toBe(false))

  it('takes its time in step with the lengths', () => {
    expect(matchGlob(`${'*a'.repeat(200)}b`, 'a'.repeat(5000))).toBe(false)
    expect(matchGlob(`${'**/a/'.repeat(200)}b`, 'a/'.repeat(5000))).toBe(false)
  })
})
