import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import type { System } from '../../src/cli/system.ts'
import { runWith } from '../support/fakeSystem.ts'
import { FIXTURES } from '../support/fixtures.ts'

const seed = readFileSync(join(FIXTURES, 'engineering-handbook.md'), 'utf8')
const files: { [path: string]: string } = {
  'handbook.md': seed,
  'a.md': '# A\n\nx &amp; y\n',
  'clean.md': '# Clean\n\nAll is well.\n',
  'docs/b.md': '# B\n\nSee [C](c.md) and [D](d.md).\n',
  'docs/c.md': '# C\n\nText.\n',
  'docs/skip.txt': 'no',
}
const call = (
  args: string[],
  more: { [path: string]: string | Uint8Array } = {},
  system: Partial<System> = {},
) => runWith(run, ['validate', ...args], { ...files, ...more }, system)

describe('validate', () => {
  it('exits 0 where there is nothing, 1 at findings of the severity', async () => {
    expect(await call(['clean.md'])).toEqual({
      code: 0,
      out: '',
      err: 'Nothing found in 1 file.\n',
      written: {},
    })
    expect((await call(['a.md'])).code).toBe(0)
    expect((await call(['a.md', '--fail-on', 'warning'])).code).toBe(1)
    expect((await call(['handbook.md'])).code).toBe(1)
  })

  it('takes an empty text that it is given', async () => {
    expect((await call(['-'], { '-': '' })).code).toBe(0)
    expect((await call([], { '-': '', '/handbook.config.json': '{"files":[]}' })).code).toBe(2)
  })

  it('does the rest where a file cannot be read, and says so in SARIF', async () => {
    const { code, out } = await call(['clean.md', 'nope.md', '-o', 'sarif'])
    expect([code, out.includes('"executionSuccessful": false')]).toEqual([2, true])
    expect((await call(['clean.md', '-o', 'sarif'])).out).toContain('"executionSuccessful": true')
  })

  it('reads standard input', async () => {
    const { code, out } = await call(['-'], { '-': '# A\n\nx &amp; y\n' })
    expect([code, out]).toEqual([
      0,
      'stdin:3:3: warning: “&amp;” is a reference to “&”; write the character [no-entity]\n',
    ])
  })

  it('takes folders and globs, and looks for what links mean', async () => {
    const { out, err } = await call(['docs'])
    expect(out).toBe(
      'docs/b.md:3:19: error: There is no file docs/d.md; did you mean docs/b.md? [link-target]\n',
    )
    expect(err).toBe('1 error in 1 of 2 files.\n')
    expect((await call(['docs/*.md'])).out).toBe(out)
    expect((await call(['./docs/b.md'])).out).toContain('There is no file docs/d.md')
    expect((await call(['docs/b.md'])).out).not.toContain('docs/c.md')
  })

  it('--fix writes what has a fix, and nothing else', async () => {
    const { code, written, err } = await call(['handbook.md', 'clean.md', '--fix'])
    expect(written).toEqual({ 'handbook.md': `${seed.replace('â€™', '’').replace('&amp;', '&')}\n` })
    expect(code).toBe(0)
    expect(err).toBe('handbook.md: 3 fixed\n12 warnings in 1 of 2 files.\n')
  })

  it('--fix names a file that cannot be written, and fixes the rest', async () => {
    const written: string[] = []
    const writeFile = async (path: string) => {
      if (path === 'a.md') throw Object.assign(new Error('denied'), { code: 'EACCES' })
      written.push(path)
    }
    const { code, out, err } = await call(['a.md', 'e.md', '--fix'], { 'e.md': 'a &amp; b\n' }, { writeFile })
    expect([code, written]).toEqual([2, ['e.md']])
    expect(err).toMatch(/^handbook-kit: Cannot write a\.md: permission denied[^\n]*\ne\.md: 1 fixed\n/)
    // What is found is told of the file as it still is.
    expect(err).toMatch(/\n1 warning in 1 of 2 files; 1 can be fixed with --fix\.\n$/)
    expect(out).toMatch(/^a\.md:3:3: warning: .* \[no-entity\]\n$/)
  })

  it('--fix keeps what somebody else has written meanwhile', async () => {
    let reads = 0
    const readFile = async (path: string) => {
      if (path !== 'a.md' && path !== 'e.md') throw Object.assign(new Error('none'), { code: 'ENOENT' })
      const isLater = path === 'a.md' && reads++ > 0
      return new TextEncoder().encode(isLater ? '# New\n' : '# A\n\na &amp; b\n')
    }
    const { code, err, written } = await call(['a.md', 'e.md', '--fix'], {}, { readFile })
    expect([code, written]).toEqual([2, { 'e.md': '# A\n\na & b\n' }])
    expect(err).toContain('Cannot write a.md: it has changed since it was read; run again\n')
  })

  it('--fix writes bytes that are no UTF-8 once', async () => {
    const latin = Uint8Array.of(...new TextEncoder().encode('# A\n\nCaf'), 0xe9, 0x0a)
    const more = { 'l.md': latin }
    expect(await call(['l.md', '--fix'], more)).toEqual({
      code: 0,
      out: '',
      err: 'l.md: 1 fixed\nNothing found in 1 file.\n',
      written: { 'l.md': '# A\n\nCafé\n' },
    })
    const { code, out, err } = await call(['l.md', 'a.md', '--fix-dry-run'], more)
    expect([code, err]).toEqual([
      2,
      'handbook-kit: Cannot make a patch of l.md: it is not all UTF-8; use --fix\n',
    ])
    expect(out).toMatch(/^--- a\/a\.md\n/)
  })

  it('--fix-dry-run prints a patch, and leaves the exit code', async () => {
    const { code, out, written } = await call(['handbook.md', '--fix-dry-run'])
    expect(written).toEqual({})
    expect(code).toBe(1)
    expect(out).toContain('-- Q: Whatâ€™s the SLA? A: 99.9%')
    expect(out.match(/^@@/gm)).toHaveLength(3)
    expect((await call(['-', '--fix-dry-run'], { '-': 'x' })).out).toContain('+x\n')
  })

  it('--fix-dry-run writes reports on the files as they are beside the patch', async () => {
    const { out, written } = await call(['a.md', '--fix-dry-run', '-o', 'json=r.json'])
    expect(out).toMatch(/^--- a\/a\.md\n/)
    expect(JSON.parse(written['r.json']!).diagnostics).toHaveLength(1)
  })

  it('--fix-dry-run keeps what steers a terminal from one, and the patch exact elsewhere', async () => {
    const more = { 'e.md': '# A\n\nx &amp; \u001b[31mred\n' }
    expect((await call(['e.md', '--fix-dry-run'], more)).out).toContain('+x & \u001b[31mred\n')
    const { out } = await call(['e.md', '--fix-dry-run'], more, { isTerminal: true })
    expect(out).toContain('+x & \\u001b[31mred\n')
    expect(out).not.toContain('\u001b')
  })

  it('does not call a term unused where only some files of a folder are given', async () => {
    const more = {
      'h/a.md': '# Chapter 1: A\n\n- CI\n',
      'h/b.md': '# Chapter 2: B\n\n- CD\n',
      'h/glossary.md': '# Glossary\n\n- CI: Continuous Integration\n- CD: Continuous Delivery\n',
    }
    expect((await call(['h/a.md', 'h/glossary.md'], more)).out).toBe('')
    const { 'h/b.md': _, ...rest } = more
    expect((await call(['h/a.md', 'h/glossary.md'], rest)).out).toContain('“CD” is defined and never used')
  })

  it('writes several outputs in one run', async () => {
    const { out, written, code } = await call([
      'handbook.md',
      ...['-o', 'sarif=r.sarif', '-o', 'junit=j.xml', '--output', 'github'],
    ])
    expect(code).toBe(1)
    expect(out.split('\n')[0]).toMatch(/^::warning file=handbook.md,line=10,/)
    expect(JSON.parse(written['r.sarif']!).runs[0].results).toHaveLength(15)
    expect(written['j.xml']).toMatch(/^<\?xml/)
  })

  it('chooses its output', async () => {
    const on = (system: Partial<System>) => call(['a.md'], {}, system)
    expect((await on({ env: { GITHUB_ACTIONS: 'true' } })).out).toMatch(/^::warning /)
    expect((await on({ isTerminal: true, env: { NO_COLOR: '1' } })).out).toMatch(/^warning\[no-entity\]: /)
    expect((await on({ isTerminal: true })).out).toContain('\u001b[33mwarning\u001b[39m')
    expect((await on({ env: { FORCE_COLOR: '1' } })).out).not.toContain('\u001b')
  })

  it('takes the nearest config, and a setting for a file', async () => {
    const config = JSON.stringify({ checks: { 'no-entity': 'error' } })
    const at = (path: string, cwd: string) => call(['a.md'], { [path]: config }, { cwd })
    expect((await at('/w/handbook.config.json', '/w/x/y')).code).toBe(1)
    expect((await at('/handbook.config.json', '/w')).code).toBe(1)
    expect((await at('/other/handbook.config.json', '/w')).code).toBe(0)
    const inPackage = JSON.stringify({ name: 'x', 'handbook-kit': { checks: { 'no-entity': 'error' } } })
    expect((await call(['a.md'], { '/w/package.json': inPackage }, { cwd: '/w' })).code).toBe(1)
    const other = JSON.stringify({ files: ['docs'], ignore: ['**/b.md'] })
    expect((await call(['-c', 'own.json'], { 'own.json': other })).err).toBe('Nothing found in 1 file.\n')
  })

  it('--preset wins over the config', async () => {
    expect((await call(['handbook.md', '--preset', 'none'])).out).toBe('')
    expect((await call(['a.md', '--preset', 'strict'])).out).toContain('[frontmatter-required]')
  })
})

describe('a baseline', () => {
  it('hides what it knows, tells what is gone, and is pruned', async () => {
    const first = await call(['handbook.md', '--baseline', 'base.json', '--update-baseline'])
    expect([first.code, first.err]).toEqual([
      0,
      'base.json: 15 known, 0 taken out\nNothing found in 1 file; 15 hidden by the baseline.\n',
    ])
    const known = { 'base.json': first.written['base.json']! }
    expect(await call(['handbook.md', '--baseline', 'base.json'], known)).toMatchObject({ code: 0, out: '' })
    const edited = { ...known, 'handbook.md': `${seed.replace('&amp;', '&')}\n\n- R&amp;D\n` }
    const second = await call(['handbook.md', '--baseline', 'base.json'], edited)
    expect(second.out).toMatch(/^handbook.md:287:4: warning: .* \[no-entity\]\n$/)
    expect(second.err).toContain('No longer found, but in the baseline: handbook.md: “&amp;”')
    const third = await call(['handbook.md', '--baseline', 'base.json', '--update-baseline'], edited)
    expect(third.err).toContain('Taken out of the baseline: handbook.md: “&amp;”')
    expect(JSON.parse(third.written['base.json']!).findings).toHaveLength(14)
  })

  it('knows a file however it is spelled', async () => {
    const more = { '/h/a.md': files['a.md']! }
    const { written } = await call(['a.md', '--baseline', 'b.json', '--update-baseline'])
    expect(JSON.parse(written['b.json']!).findings[0].file).toBe('a.md')
    const again = await call(
      ['/h/a.md', '--baseline', 'b.json'],
      { ...more, 'b.json': written['b.json']! },
      { cwd: '/h' },
    )
    expect([again.out, again.err]).toEqual(['', 'Nothing found in 1 file; 1 hidden by the baseline.\n'])
  })

  it('takes out what it has of a file under another spelling', async () => {
    const { written } = await call(['a.md', '--baseline', 'b.json', '--update-baseline'])
    const base = JSON.parse(written['b.json']!)
    const absolute = base.findings.map((one: object) => ({
      ...one,
      file: '/a.md',
      fingerprint: '0123456789abcdef',
    }))
    const again = await call(['a.md', '--baseline', 'b.json', '--update-baseline'], {
      '/a.md': files['a.md']!,
      'b.json': JSON.stringify({ ...base, findings: absolute }),
    })
    expect(again.written).toEqual(written)
  })

  it('keeps what is in files that a run did not look at', async () => {
    const { written } = await call(['a.md', 'handbook.md', '--baseline', 'b.json', '--update-baseline'])
    const base = { 'b.json': written['b.json']! }
    const { err } = await call(['a.md', '--baseline', 'b.json'], base)
    expect(err).toBe('Nothing found in 1 file; 1 hidden by the baseline.\n')
    const again = await call(['a.md', '--baseline', 'b.json', '--update-baseline'], base)
    expect(again.written).toEqual(written)
    const gone = await runWith(run, ['validate', 'a.md', '--baseline', 'b.json', '--update-baseline'], {
      'a.md': files['a.md']!,
      ...base,
    })
    expect(JSON.parse(gone.written['b.json']!).findings).toHaveLength(1)
  })

  it('counts paths from its own folder, wherever the command runs', async () => {
    const there = { '/h/docs/a.md': files['a.md']!, '/h/docs/c.md': files['a.md']!, '/h/base/d.md': 'x\n' }
    const first = await call(['/h/docs', '--baseline', '/h/base/b.json', '--update-baseline'], there, {
      cwd: '/h',
    })
    const text = first.written['/h/base/b.json']!
    const named = (json: string) => JSON.parse(json).findings.map(({ file }: { file: string }) => file)
    expect(named(text)).toEqual(['../docs/a.md', '../docs/c.md'])
    const inFolder = {
      ...there,
      '../base/b.json': text,
      'a.md': files['a.md']!,
      '../docs/c.md': files['a.md']!,
    }
    const again = await call(['a.md', '--baseline', '../base/b.json'], inFolder, { cwd: '/h/docs' })
    expect([again.code, again.out]).toEqual([0, ''])
    const updated = await call(['a.md', '--baseline', '../base/b.json', '--update-baseline'], inFolder, {
      cwd: '/h/docs',
      fileId: path => (['a.md', 'c.md'].includes(path) ? path : null),
    })
    expect(named(updated.written['../base/b.json']!)).toEqual(['../docs/a.md', '../docs/c.md'])
  })

  it('keeps --fix away from what it knows', async () => {
    const { written } = await call(['a.md', '--baseline', 'b.json', '--update-baseline'])
    const again = await call(['a.md', '--baseline', 'b.json', '--fix'], { 'b.json': written['b.json']! })
    expect(again.written).toEqual({})
  })
})

describe('a call that cannot be done', () => {
  const refuse = async (args: string[], message: string, more = {}, system = {}) =>
    expect(await call(args, more, system)).toEqual({
      code: 2,
      out: '',
      err: `handbook-kit: ${message}\n`,
      written: {},
    })

  it.each([
    [['nope.md'], 'Cannot read nope.md: there is no such file; check the path'],
    [['x*.md'], 'The glob x*.md fits no Markdown file; check it, and quote it'],
    [
      ['docs', '-o', 'sarfi'],
      'Option --output must be one of pretty, compact, json, github, sarif, junit, gitlab, markdown, not "sarfi"; did you mean sarif?',
    ],
    [
      ['docs', '-o', 'json', '-o', 'github'],
      'Only one output can be printed, not json and github; write github=FILE',
    ],
    [['docs', '-o', 'json='], 'Option --output needs a file after json=, or no equals sign'],
    [
      ['docs', '-o', 'markdown=docs/x/../b.md'],
      '--output markdown=docs/x/../b.md would replace the handbook; name another file',
    ],
    [['docs', '-o', 'json=r', '-o', 'sarif=r'], 'Two outputs would be written to r; name another file'],
    [['docs', '-o', 'json=r', '-o', 'sarif=./r'], 'Two outputs would be written to ./r; name another file'],
    [
      ['docs', '--baseline', 'b.json', '-o', 'json=./b.json', '--update-baseline'],
      '--output json=./b.json would replace what this run reads; name another file',
    ],
    [['docs', '--update-baseline'], 'Option --update-baseline needs --baseline FILE'],
    [['docs', '--baseline', 'b.json'], 'There is no baseline b.json; write one with --update-baseline'],
    [[], 'Nothing to validate: name files, here or in a config, or give text on standard input'],
    [['docs', '--fix-dry-run', '-o', 'json'], 'Option --fix-dry-run prints a patch; write json=FILE'],
    [['--fix'], 'Standard input cannot be written in place; name a file'],
    [['docs', '--fix', '--fix-dry-run'], 'Use one of --fix and --fix-dry-run, not both'],
    [
      ['docs', '--fix-dry-run', '--baseline', 'b.json', '--update-baseline'],
      'Option --fix-dry-run changes nothing; leave out --update-baseline',
    ],
    [['docs', '-c', 'no.mjs'], 'Cannot read no.mjs: there is no such file; check the path'],
    [['docs', '-c', 'no.json'], 'Cannot read no.json: there is no such file; check the path'],
    [['docs', '--fail-on', 'warn'], 'Option --fail-on must be one of info, warning, error, not "warn".'],
  ])('%j', (args, message) => refuse(args, message))

  it.each([
    ['{', /it is not valid JSON: /],
    ['{"version":2}', /This is no baseline of version 1/],
    [
      '{"version":1,"findings":[{"check":"a","fingerprint":"b","count":1}]}',
      /This is no baseline of version 1/,
    ],
  ])('a baseline that is %s', async (text, message) => {
    const { code, err } = await call(['docs', '--baseline', 'b.json'], { 'b.json': text })
    expect(code).toBe(2)
    expect(err).toMatch(message)
    expect(err.split('\n')).toHaveLength(2)
  })

  it.each([
    ['{"chekcs":{}}', /the key `chekcs`, which does not exist; did you mean checks\?/],
    [
      '{"checks":{"unique-rull":"off"}}',
      /the check unique-rull, which does not exist; did you mean unique-rule\?/,
    ],
    ['{,}', /it is not valid JSON/],
    ['{"preset": }\n', /it is not valid JSON/],
    [
      '{"checks":{"heading-depth":["error",{"mx":3}]}}',
      /c\.json, `checks`: the check heading-depth has no option `mx`; did you mean `max`\?/,
    ],
    ['3', /must be an object, not 3/],
  ])('a config that is %s', async (text, message) => {
    const { code, out, err } = await call(['docs', '-c', 'c.json'], { 'c.json': text })
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
    expect(err.split('\n')).toHaveLength(2)
  })

  it.each([
    ['throws nothing', () => Promise.reject(null), 'null'],
    ['throws a text', () => Promise.reject('no\nway'), 'no'],
    ['is never there', async () => ({ default: Promise.reject(new Error('late')) }), 'late'],
    ['has no default', async () => ({}), 'it has no default export; write `export default { … }`'],
    [
      'is of another kind',
      () =>
        Promise.reject(
          Object.assign(new Error('Unknown file extension ".yaml"'), { code: 'ERR_UNKNOWN_FILE_EXTENSION' }),
        ),
      'Unknown file extension ".yaml"',
    ],
  ])('a config that %s', (_, load, reason) =>
    refuse(['docs', '-c', 'c.mjs'], `Cannot load c.mjs: ${reason}`, { 'c.mjs': '' }, { load }),
  )

  it('an output that cannot be written', async () => {
    const writeFile = async () => {
      throw Object.assign(new Error('denied'), { code: 'EACCES' })
    }
    await refuse(
      ['clean.md', '-o', 'json=x/y.json'],
      'Cannot write x/y.json: permission denied; change its mode or run as its owner',
      {},
      { writeFile },
    )
    const isFolder = async () => {
      throw Object.assign(new Error('a folder'), { code: 'EISDIR' })
    }
    await refuse(
      ['clean.md', '-o', 'json=x'],
      'Cannot write x: this is a folder; name a file',
      {},
      { writeFile: isFolder },
    )
  })
})

describe('explain', () => {
  const explain = (...args: string[]) => runWith(run, ['explain', ...args])

  it('tells about a check, with examples', async () => {
    const { code, out } = await explain('no-entity')
    expect(code).toBe(0)
    expect(out).toMatch(/^no-entity \(warning; in recommended and strict\)\n\nCharacters are written/)
    expect(out).toContain('Wrong:\n\n  - tag &amp; sign release\n\n  1:7 “&amp;” is a reference')
    expect(out).toContain('Fixed:\n\n  - tag & sign release\n')
    expect((await explain('heading-depth')).out).toContain('max (integer, 6 by default)')
  })

  it('lists all checks', async () => {
    expect((await explain()).out.split('\n').length).toBeGreaterThan(25)
  })

  it('tells of a row of the policy', async () => {
    const { code, out } = await explain('rule-raised')
    expect([code, out.split('\n')[0]]).toEqual([
      0,
      'rule-raised (breaking; a row of the policy, by which diff and validate --base judge)',
    ])
    expect(out).toContain('The demand goes from … to …:')
    expect(out).toContain('  --policy rule-raised=editorial\n')
    expect((await explain('rule-raisd')).err).toContain('did you mean rule-raised?')
  })

  it('names the nearest', async () => {
    expect(await explain('unique-rulez')).toMatchObject({
      code: 2,
      err: 'handbook-kit: There is no check unique-rulez; did you mean unique-rule?\n',
    })
  })
})

describe('init', () => {
  it('writes a config, and a workflow where it is asked to', async () => {
    const { written, out } = await runWith(run, ['init', '--workflow', '--json'])
    expect(out).toBe('handbook.config.json\n.github/workflows/handbook.yml\n')
    expect(JSON.parse(written['handbook.config.json']!)).toMatchObject({ preset: 'recommended' })
    expect(written['.github/workflows/handbook.yml']).toContain('handbook-kit@')
    expect((await runWith(run, ['init'])).written['handbook.config.mjs']).toContain('export default {')
  })

  it.each([
    [['README.md', 'team-handbook.md', 'a.md'], 'team-handbook.md'],
    [['README.md', 'docs/a.md', 'a.md'], 'docs'],
    [['README.md', "it's.md"], "it's.md"],
    [['README.md', 'a.md', 'b.md'], 'handbook.md'],
    [[], 'handbook.md'],
  ])('names the handbook of %j', async (paths, expected) => {
    const there = Object.fromEntries(paths.map(path => [path, '# A\n']))
    const { written } = await runWith(run, ['init', '--json'], there)
    const config = written['handbook.config.json']!
    expect(JSON.parse(config)).toMatchObject({ files: [expected] })
    const module = (await runWith(run, ['init'], there)).written['handbook.config.mjs']!
    expect(module).toContain(
      `  files: [${expected.includes("'") ? JSON.stringify(expected) : `'${expected}'`}],\n`,
    )
    if (expected !== 'handbook.md')
      expect((await runWith(run, ['validate'], { ...there, '/handbook.config.json': config })).code).toBe(0)
  })

  it('overwrites nothing', async () => {
    const { code, err, written } = await runWith(run, ['init', '--workflow'], {
      '.github/workflows/handbook.yml': '',
    })
    expect([code, err, written]).toEqual([
      2,
      'handbook-kit: .github/workflows/handbook.yml is there already; nothing was written\n',
      {},
    ])
  })

  it('puts no config beside another one', async () => {
    const { code, err, written } = await runWith(run, ['init'], { 'handbook.config.json': '{}' })
    expect([code, err, written]).toEqual([
      2,
      'handbook-kit: handbook.config.json is there already; nothing was written\n',
      {},
    ])
    const inside = await runWith(run, ['init'], { 'package.json': '{"handbook-kit":{}}' })
    expect([inside.code, inside.err, inside.written]).toEqual([
      2,
      'handbook-kit: package.json has a config already; nothing was written\n',
      {},
    ])
    const workflow = await runWith(run, ['init', '--workflow'], { 'handbook.config.json': '{}' })
    expect([workflow.code, Object.keys(workflow.written)]).toEqual([0, ['.github/workflows/handbook.yml']])
    const beside = await runWith(run, ['init'], { 'package.json': '{"dependencies":{"handbook-kit":"1"}}' })
    expect(Object.keys(beside.written)).toEqual(['handbook.config.mjs'])
  })
})
