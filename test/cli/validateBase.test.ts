import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OUTPUTS } from '../../src/cli/outputs.ts'
import { git, runIn, temporaryFolder, writeFiles } from '../support/realSystem.ts'

const OLD = '---\nversion: 1\n---\n\n# Review\n\n- Wait 2 days\n- Then call\n- Done\n'
const NEW = '---\nversion: 1\n---\n\n# Review\n\n- Wait 3 days\n- Done\n'
const ONLY = { preset: 'none', checks: { 'version-bumped': 'error', 'no-entity': 'error' } }
/** The checks that judge an edit as they are by themselves. */
const REVIEWING = JSON.stringify({
  checks: Object.fromEntries(['final-newline', 'acronym-defined'].map(id => [id, 'off'])),
})

const { path: folder, remove } = temporaryFolder()
const work = join(folder, 'work')
const call = (...args: string[]) => runIn(work, ['validate', ...args])

beforeAll(() => {
  writeFiles(work, {
    'handbook.md': OLD,
    'docs/a.md': '# A\n\n- Ask first\n',
    'docs/b.md': '# B\n\n- You must sign\n',
    'docs/drafts/c.md': '# C\n\n- You must not yet\n',
    'CHANGELOG.md': '# Changelog\n\n- Begun\n',
    'handbook.config.json': REVIEWING,
  })
  git(work, 'init', '-q', '-b', 'main')
  git(work, 'add', '.')
  git(work, 'commit', '-qm', 'one')
  writeFiles(work, { 'handbook.md': NEW })
})
afterAll(remove)

describe('validate --base', () => {
  it('tells what changed for readers, what went at the nearest line, and the version that is due', async () => {
    const { code, out, err } = await call('--base', 'main', 'handbook.md')
    expect(out).toBe(
      [
        'handbook.md:2:1: error: The version is still 1 after 2 breaking changes; expected 2 [version-bumped]\n',
        'handbook.md:7:1: error: Breaking: rule 1.1 “Wait 3 days” edited. A number changed: 2 days → 3 days [change-reviewed]\n',
        'handbook.md:7:14: error: Breaking: rule 1.2 “Then call” removed. A rule is gone: what readers relied on no longer holds [change-reviewed]\n',
      ].join(''),
    )
    expect(code).toBe(1)
    expect(err).toContain('Since main: 2 breaking; the version should go from 1 to 2.\n')
    expect(err).toMatch(
      /2 changes are not approved\..*\n\[\n {2}\{"fingerprint":"[0-9a-f]{16}","change":"rule edited/,
    )
    expect((await call('handbook.md')).out).toBe('')
  })

  it.skipIf(process.platform === 'win32')('takes names that elsewhere are paths', async () => {
    const names = join(folder, 'names')
    for (const name of ['x:y.md', 'back\\slash.md']) writeFiles(names, { [name]: OLD })
    git(names, 'init', '-q', '-b', 'main')
    git(names, 'add', '.')
    git(names, 'commit', '-qm', 'one')
    for (const name of ['x:y.md', 'back\\slash.md']) {
      writeFiles(names, { [name]: NEW })
      const { code, err } = await runIn(names, ['validate', name, '--base', 'main'])
      expect([name, code, err]).toEqual([name, 1, expect.stringContaining('Since main: 2 breaking')])
    }
  })

  it('leaves what a submodule holds to its own repository', async () => {
    const whole = join(folder, 'whole')
    writeFiles(whole, { 'handbook.md': OLD, 'theme/README.md': '# Theme\n\n- You must install it\n' })
    for (const repository of [join(whole, 'theme'), whole]) {
      git(repository, 'init', '-q', '-b', 'main')
      git(repository, 'add', '.')
      git(repository, 'commit', '-qm', 'one')
    }
    expect((await runIn(whole, ['validate', '.', '--base', 'main'])).err).not.toContain('Since')
    writeFiles(whole, { 'handbook.md': NEW })
    const { err } = await runIn(whole, ['validate', '.', '--base', 'main'])
    expect(err).toContain('Since main: 2 breaking; the version should go from 1 to 2.')
    writeFiles(whole, { 'theme/README.md': '# Theme\n\n- You must not install it\n' })
    const theme = await runIn(join(whole, 'theme'), ['validate', '.', '--base', 'main'])
    expect(theme.err).toContain('Since main: 1 breaking')
  })

  it('warns of what is announced by the version', async () => {
    writeFiles(work, { 'bumped/handbook.md': NEW.replace('version: 1', 'version: 2') })
    const tree = git(work, 'rev-parse', 'main:').trim()
    git(work, 'read-tree', '--prefix=bumped/', tree)
    const index = git(work, 'write-tree').trim()
    git(work, 'reset', '-q')
    const { code, out } = await call('--base', index, 'bumped/handbook.md')
    rmSync(join(work, 'bumped'), { recursive: true })
    expect([code, out.match(/warning: Breaking/g)?.length, out.includes('error')]).toEqual([0, 2, false])
  })

  it('goes through every output', async () => {
    for (const name of OUTPUTS) {
      const { code, out } = await call('--base', 'main', 'handbook.md', '-o', name)
      expect([name, code, out.includes('expected 2'), out.includes('version-bumped')]).toEqual([
        name,
        1,
        true,
        true,
      ])
    }
  })

  it('goes through severities, exceptions, --fail-on and the baseline', async () => {
    const config = (checks: object) => {
      writeFiles(work, { 'own.json': JSON.stringify({ preset: 'none', checks }) })
      return call('-c', 'own.json', '--base', 'main', 'handbook.md')
    }
    expect((await config({ 'version-bumped': 'info' })).code).toBe(0)
    expect((await config({ 'change-reviewed': ['warning', { least: 'breaking' }] })).out).toMatch(
      /^(?:.*: warning: Breaking: .*\n){2}$/,
    )
    expect((await call('--base', 'main', 'handbook.md', '--fail-on', 'info')).code).toBe(1)

    const comment = '<!-- handbook-kit-disable change-reviewed, version-bumped -->\n'
    writeFiles(work, { 'handbook.md': NEW.replace('# Review\n', `# Review\n\n${comment}`) })
    const hidden = await call('--base', 'main', 'handbook.md')
    expect(hidden.out).toMatch(/^.*version-bumped\]\n.*Nothing is disabled here by “version-bumped”.*\n$/)
    // Without a base, nobody can tell whether the exception is needed.
    expect((await call('handbook.md')).out).toBe('')
    writeFiles(work, { 'handbook.md': NEW })

    const args = ['--base', 'main', 'handbook.md', '--baseline', 'known.json']
    writeFiles(work, (await call(...args, '--update-baseline')).written)
    expect(await call(...args)).toMatchObject({ code: 0, out: '' })
    expect((await call('handbook.md', '--baseline', 'known.json')).err).toBe('Nothing found in 1 file.\n')
    writeFiles(work, { 'handbook.md': NEW.replace('- Done\n', '') })
    expect((await call(...args)).out).toMatch(/^.*“Done” removed.*\n$/)
    writeFiles(work, { 'handbook.md': NEW })
  })

  it('lets pass what is approved, and names approvals that are left over', async () => {
    const { err } = await call('--base', 'main', 'handbook.md')
    const approvals = JSON.parse(err.slice(err.indexOf('['))) as object[]
    writeFiles(work, {
      'approved.json': JSON.stringify([...approvals, { fingerprint: '0123456789abcdef', change: 'old' }]),
    })
    const approved = await call('--base', 'main', 'handbook.md', '--approvals', 'approved.json')
    expect(approved.out).toMatch(/^.*version-bumped\]\n$/)
    expect(approved.err).toContain('approval 0123456789abcdef (old) approves nothing any more; delete it\n')
    expect((await call('handbook.md', '--approvals', 'approved.json')).err).toBe(
      'handbook-kit: Option --approvals needs --base REF\n',
    )
    writeFiles(work, { 'approved.json': '{"approvals":[{"fingerprint":"x"}]}' })
    expect((await call('--base', 'main', 'handbook.md', '--approvals', 'approved.json')).err).toBe(
      'handbook-kit: Cannot read approved.json: approvals[0].fingerprint must be the 16 hexadecimal digits that the review prints.\n',
    )
  })

  it('takes the policy of the config, as diff does', async () => {
    const policy = { 'number-changed': 'editorial', 'rule-removed': 'editorial' }
    writeFiles(work, { 'own.json': JSON.stringify({ review: { policy } }) })
    expect(await call('-c', 'own.json', '--base', 'main', 'handbook.md')).toMatchObject({ code: 0, out: '' })
    const diff = (...more: string[]) =>
      runIn(work, ['diff', '-c', 'own.json', ...more, 'main:handbook.md', 'handbook.md'])
    expect((await diff()).out).toMatch(/^2 editorial/)
    expect((await diff('--policy', 'rule-removed=notable')).out).toMatch(/^1 notable, 1 editorial/)
    writeFiles(work, { 'own.json': '{"review":{"policy":{"rule-remove":"notable"}}}' })
    const message =
      'own.json, `review`: The review policy has no row `rule-remove`. Did you mean `rule-removed`?'
    expect((await diff()).err).toBe(`handbook-kit: ${message}\n`)
    expect((await call('-c', 'own.json', 'handbook.md')).err).toBe(`handbook-kit: ${message}\n`)
    writeFiles(work, { 'own.json': '{"review":{"polcy":{}}}' })
    expect((await call('-c', 'own.json', 'handbook.md')).err).toContain(
      'own.json, `review` has the key `polcy`, which does not exist; did you mean policy?',
    )
  })

  it('compares the changelog beside the handbook', async () => {
    const own = { ...ONLY, checks: { 'changelog-mentions': 'error' } }
    writeFiles(work, { 'own.json': JSON.stringify(own) })
    const check = () => call('-c', 'own.json', '--base', 'main', 'handbook.md')
    expect((await check()).out).toContain('The changelog says nothing new, but 2 changes count for readers')
    writeFiles(work, { 'CHANGELOG.md': '# Changelog\n\n- Review takes longer, and nobody calls\n- Begun\n' })
    expect(await check()).toMatchObject({ code: 0, out: '' })
    rmSync(join(work, 'CHANGELOG.md'))
    expect((await check()).out).toContain('There is no changelog')
    git(work, 'checkout', '-q', 'CHANGELOG.md')
  })
})

describe('validate --base of many files', () => {
  it('sees pages that went, through folders and globs, and what moved between pages', async () => {
    rmSync(join(work, 'docs/b.md'))
    for (const operand of ['docs', './docs/', 'docs/*.md', 'docs/**/*.md']) {
      const { out } = await call('--base', 'main', operand)
      expect(out).toContain('“You must sign” removed')
      expect(out).not.toContain('docs/drafts')
    }
    const config = JSON.stringify({ ignore: ['docs/b.md'] })
    writeFiles(work, { 'own.json': config })
    expect((await call('-c', 'own.json', '--base', 'main', 'docs')).out).not.toContain('removed')
    writeFiles(work, { 'docs/a.md': '# B\n\n- You must sign\n\n# A\n\n- Ask first\n' })
    const { out } = await call('--base', 'main', 'docs')
    expect(out).toMatch(/^docs\/a\.md:[15]:1: info: Notable: chapter “[AB]” moved\..*\n$/)
    git(work, 'checkout', '-q', 'docs')
  })

  it('tells what is new in several files at its own file', async () => {
    writeFiles(work, { 'docs/d.md': '# D\n\n- You must pay\n' })
    const { out } = await call('--base', 'main', 'docs')
    rmSync(join(work, 'docs/d.md'))
    expect(out).toContain('docs/d.md:3:1: error: Breaking: rule 3.1 “You must pay” added.')
  })

  it('reads from a folder inside the repository, and links to files', async () => {
    const { code, out } = await runIn(join(work, 'docs'), ['validate', '--base', 'main', '../handbook.md'])
    expect([code, out.split('\n').length]).toEqual([1, 4])
    symlinkSync('../handbook.md', join(work, 'docs/link.md'))
    git(work, 'add', 'docs/link.md')
    git(work, 'commit', '-qm', 'link')
    expect((await call('--base', 'main', 'docs/link.md')).out).toContain('“Then call” removed')
  })

  it('takes a link from the root of the machine for none into the repository', async () => {
    symlinkSync('/docs/a.md', join(work, 'rooted.md'))
    git(work, 'add', 'rooted.md')
    git(work, 'commit', '-qm', 'rooted')
    rmSync(join(work, 'rooted.md'))
    writeFiles(work, { 'rooted.md': '# A\n\n- You must ask first\n' })
    const { err } = await call('--base', 'HEAD', 'rooted.md')
    rmSync(join(work, 'rooted.md'))
    expect(err).toContain('Nothing of rooted.md is in HEAD')
  })

  it('finds nothing where the files are new, and says so', async () => {
    writeFiles(work, { 'new.md': '# New\n\n- You must read it\n' })
    const { code, out, err } = await call('--base', 'main', 'new.md')
    rmSync(join(work, 'new.md'))
    expect([code, out]).toEqual([0, ''])
    expect(err).toBe(
      'handbook-kit: Nothing of new.md is in main; there is nothing to compare it with\nNothing found in 1 file.\n',
    )
  })
})

describe('a base that is not there', () => {
  it.each([
    ['nope', 'Cannot read nope: there is no nope here; run git fetch origin nope:nope'],
    ['origin/nope', 'there is no origin/nope here; run git fetch origin nope:refs/remotes/origin/nope'],
    ['-x', 'a git ref cannot begin with a hyphen'],
    ['--output=owned', 'a git ref cannot begin with a hyphen'],
    ['$(touch owned)', "run git fetch origin '$(touch owned):$(touch owned)'"],
    ['main:handbook.md', '--base takes a branch, a tag or a commit, not main:handbook.md'],
    ['', '--base takes a branch, a tag or a commit, not an empty text'],
  ])('is told: %j', async (ref, message) => {
    const { code, out, err } = await call(`--base=${ref}`, 'handbook.md')
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
    expect(err.match(/\n/g)).toHaveLength(1)
    expect(git(work, 'status', '--porcelain')).not.toContain('owned')
  })

  it('is told of standard input, of files elsewhere, and where there is no repository', async () => {
    expect((await call('--base', 'main', '-')).err).toContain(
      'Standard input has no earlier version; name a file',
    )
    mkdirSync(join(folder, 'other'), { recursive: true })
    writeFileSync(join(folder, 'other/x.md'), '# X\n')
    expect((await call('--base', 'main', '../other/x.md')).err).toBe(
      'handbook-kit: Cannot compare ../other/x.md with main: it is outside of this repository\n',
    )
    expect((await runIn(join(folder, 'other'), ['validate', '--base', 'main', 'x.md'])).err).toContain(
      'this is not in a git repository',
    )
  })
})
