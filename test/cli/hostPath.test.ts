import { describe, expect, it } from 'vitest'
import { hostPath } from '../../src/cli/hostPath.ts'
import { run } from '../../src/cli/run.ts'
import { runWith } from '../support/fakeSystem.ts'

const system = (env: { [name: string]: string }, git = '/ws/.git/HEAD') => ({
  env,
  cwd: '/ws/docs',
  fileId: (path: string) => (path.includes('gone') || (path.includes('.git') && path !== git) ? null : path),
})

describe('hostPath', () => {
  it.each([
    ['a.md', 'docs/a.md'],
    ['./a.md', 'docs/a.md'],
    ['../b.md', 'b.md'],
    ['/ws/c/d.md', 'c/d.md'],
    ['../../e.md', '../../e.md'],
    ['/other/f.md', '/other/f.md'],
    ['docs/gone.md', 'docs/gone.md'],
  ])('names %s from the top of the repository', (file, name) => {
    expect(hostPath('github', system({ GITHUB_WORKSPACE: '/ws' }))(file)).toBe(name)
    expect(hostPath('sarif', system({ GITHUB_WORKSPACE: '/ws' }))(file)).toBe(name)
    expect(hostPath('gitlab', system({ CI_PROJECT_DIR: '/ws' }))(file)).toBe(name)
  })

  it('takes the nearest repository of a workspace, and the workspace where there is none', () => {
    const env = { GITHUB_WORKSPACE: '/ws' }
    expect(hostPath('github', system(env, '/ws/docs/.git/HEAD'))('a.md')).toBe('a.md')
    expect(hostPath('github', system(env, '/ws/docs/.git'))('a.md')).toBe('a.md')
    expect(hostPath('github', system(env, ''))('a.md')).toBe('docs/a.md')
  })

  it('leaves names as they are on other machines and in other reports', () => {
    expect(hostPath('github', system({}))('./a.md')).toBe('./a.md')
    expect(hostPath('github', system({ GITHUB_WORKSPACE: 'ws' }))('a.md')).toBe('a.md')
    expect(hostPath('gitlab', system({ GITHUB_WORKSPACE: '/ws' }))('a.md')).toBe('a.md')
    expect(hostPath('compact', system({ GITHUB_WORKSPACE: '/ws', CI_PROJECT_DIR: '/ws' }))('a.md')).toBe(
      'a.md',
    )
  })
})

describe('a report from a folder of the repository', () => {
  const files = { 'a.md': '# A\n\n- Be kind\n- Be kind\n', 'b.md': '# A\n\n- Be kind\n' }
  const more = { cwd: '/ws/docs', env: { GITHUB_WORKSPACE: '/ws', CI_PROJECT_DIR: '/ws' } }
  const call = async (...args: string[]) => (await runWith(run, args, files, more)).out

  it('names its files from the top, also related ones', async () => {
    expect(await call('validate', 'a.md', '-o', 'github')).toMatch(/^::warning file=docs\/a\.md,line=4,/)
    expect(JSON.parse(await call('validate', 'a.md', '-o', 'gitlab'))[0].location.path).toBe('docs/a.md')
    const sarif = await call('validate', 'a.md', '-o', 'sarif')
    expect(new Set(sarif.match(/"uri": ".*"/g))).toEqual(new Set(['"uri": "docs/a.md"']))
    expect(await call('diff', 'a.md', 'b.md', '-o', 'github')).toContain('file=docs/b.md,')
  })

  it('keeps the fingerprints', async () => {
    const [finding] = JSON.parse(await call('validate', 'a.md', '-o', 'json')).diagnostics
    expect(await call('validate', 'a.md', '-o', 'gitlab')).toContain(finding.fingerprint)
  })
})
