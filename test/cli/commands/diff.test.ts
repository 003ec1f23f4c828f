import { describe, expect, it } from 'vitest'
import { run } from '../../../src/cli/run.ts'
import type { System } from '../../../src/cli/system.ts'
import { parse } from '../../../src/parse/parse.ts'
import { runWith } from '../../support/fakeSystem.ts'

const OLD = '---\nversion: 1\n---\n\n# A\n\n- Wait 2 days\n- Be *kind*\n'
const NEW = '---\nversion: 1\n---\n\n# A\n\n- Wait 3 days\n- Be kind\n- Ask first\n'
const files = {
  'old.md': OLD,
  'new.md': NEW,
  'old.json': JSON.stringify(parse({ path: 'old.md', value: OLD })),
  'other.json': '{"a":1}',
  'broken.json': '{',
  'x.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0),
  'before/b.md': '# B\n\n- b\n',
  'before/README.md': OLD,
  'before/node_modules/x/README.md': '# X\n\n- x\n',
  'before/.git/y.md': '# Y\n',
  'after/README.md': NEW,
  'after/b.md': '# B\n\n- b\n',
  'empty/x.txt': '',
  '-': NEW,
}
const call = (...args: string[]) => runWith(run, ['diff', ...args], files)
const callWith = (more: Partial<System>, ...args: string[]) => runWith(run, ['diff', ...args], files, more)

describe('diff', () => {
  it('tells what an edit means, and exits 0', async () => {
    const { code, out, err } = await call('old.md', 'new.md')
    expect([code, err]).toEqual([0, ''])
    expect(out).toBe(`1 breaking, 1 notable, 1 editorial; the version should go from 1 to 2

A
  breaking rule 1.1 edited · new.md:7
    Wait [-2-]{+3+} days
    A number changed: 2 days → 3 days. (number-changed)
  editorial rule 1.2 reformatted · new.md:8
    Be kind
    The words stay; only their markup changed. (reformatted)
  notable rule 1.3 added · new.md:9
    {+Ask first+}
    A rule was added. (rule-added)
`)
  })

  it('reads exported JSON, standard input, and folders file by file', async () => {
    const summary = (await call('old.md', 'new.md')).out.split('\n')[0]
    for (const args of [
      ['old.json', 'new.md'],
      ['old.md', '-'],
      ['before', 'after'],
    ])
      expect((await call(...args)).out.split('\n')[0], args.join(' ')).toBe(summary)
    const { out } = await call('before', 'after')
    expect(out).toContain('breaking rule 1.1 edited · after/README.md:7')
    expect(out).not.toMatch(/^X$|^Y$/m)
  })

  it('writes each output to its file, and prints nothing then', async () => {
    const args = ['text', 'json', 'markdown', 'html', 'github'].flatMap(name => [
      '--output',
      `${name}=out.${name}`,
    ])
    const { code, out, written } = await call(...args, 'old.md', 'new.md')
    expect([code, out]).toEqual([0, ''])
    expect(written['out.text']).toBe((await call('old.md', 'new.md')).out)
    expect(JSON.parse(written['out.json']!)).toMatchObject({
      before: 'old.md',
      after: 'new.md',
      bump: 'major',
    })
    expect(written['out.markdown']).toMatch(/^### Handbook: 1 breaking/)
    expect(written['out.html']).toMatch(/^<!doctype html>/)
    expect(written['out.github']).toMatch(/^::error file=new\.md,line=7,/)
  })

  it.each([
    ['breaking', [], 1],
    ['notable', [], 1],
    ['any', [], 1],
    ['breaking', ['number-changed=notable'], 0],
    ['notable', ['number-changed=editorial', 'rule-added=editorial'], 0],
    ['any', ['number-changed=editorial', 'rule-added=editorial'], 1],
  ])('--fail-on %s with --policy %j exits %i', async (failOn, policy, code) => {
    const args = policy.flatMap(row => ['--policy', row])
    expect((await call('--fail-on', failOn, ...args, 'old.md', 'new.md')).code).toBe(code)
    expect((await call('--fail-on', failOn, ...args, 'new.md', 'new.md')).code).toBe(0)
  })

  it('says which entries approve the changes, and takes them', async () => {
    const failed = await call('--fail-on', 'notable', 'old.md', 'new.md')
    expect(failed.code).toBe(1)
    expect(failed.err).toMatch(/^handbook-kit: 2 changes are not approved\. .*--approvals FILE:\n/)
    const approvals = failed.err.slice(failed.err.indexOf('['))
    expect(JSON.parse(approvals)).toMatchObject([
      { change: 'rule edited: Wait 3 days (A)' },
      { change: 'rule added: Ask first (A)' },
    ])
    const given = { ...files, 'approvals.json': approvals }
    const args = ['diff', '--fail-on', 'notable', '--approvals', 'approvals.json', 'old.md', 'new.md']
    expect(await runWith(run, args, given)).toMatchObject({ code: 0, err: '' })
    expect((await runWith(run, args, given)).out).toMatch(/^1 breaking \(approved\), 1 notable \(approved\)/)
  })

  it('reports approvals that approve nothing', async () => {
    const stale = '[{"fingerprint":"0123456789abcdef","change":"rule removed: \\u001b[31mx\\n::error::y"}]'
    const given = { ...files, 'approvals.json': stale }
    const { code, err } = await runWith(
      run,
      ['diff', '--approvals', 'approvals.json', 'old.md', 'new.md'],
      given,
    )
    expect(code).toBe(0)
    expect(err).toBe(
      'handbook-kit: approvals.json: approval 0123456789abcdef (rule removed: \\u001b[31mx ::error::y) approves nothing any more; delete it\n',
    )
  })

  it('colours words on a terminal that takes colours, and nowhere else', async () => {
    const coloured = async (more: Partial<System>, ...args: string[]) =>
      (await callWith(more, ...args, 'old.md', 'new.md')).out.includes('\u001b[')
    expect(await coloured({ isTerminal: true })).toBe(true)
    expect(await coloured({ env: { FORCE_COLOR: '1' } })).toBe(true)
    expect(await coloured({ isTerminal: true, env: { NO_COLOR: '1' } })).toBe(false)
    expect(await coloured({ isTerminal: true, env: { TERM: 'dumb' } })).toBe(false)
    expect(await coloured({})).toBe(false)
    const { written } = await callWith({ isTerminal: true }, '-o', 'text=x', 'old.md', 'new.md')
    expect(written.x).not.toContain('\u001b')
  })
})

describe('diff, where it cannot run,', () => {
  it.each([
    [['old.md'], 'diff takes two versions, <before> and <after>, but got 1'],
    [[], 'diff takes two versions, <before> and <after>, but got none'],
    [['-', '-'], 'Standard input can be one version, not both'],
    [['nope.md', 'new.md'], 'Cannot read nope.md: there is no such file; check the path'],
    [['x.png', 'new.md'], 'Cannot read x.png: this is no text'],
    [['empty', 'new.md'], 'There is no Markdown file in empty'],
    [
      ['other.json', 'new.md'],
      'Cannot read other.json: this JSON is no handbook; make one with handbook-kit export, without --only',
    ],
    [['HEAD:a.md', 'new.md'], 'Cannot run git; install it, or name files'],
    [
      ['-o', 'txt', 'old.md', 'new.md'],
      'Option --output must be one of text, json, markdown, html, github, not "txt"; did you mean text?',
    ],
    [
      ['-o', 'markdown=./new.md', 'old.md', 'new.md'],
      '--output markdown=./new.md would replace the handbook; name another file',
    ],
    [
      ['-o', 'markdown=./after/b.md', 'before', 'after'],
      '--output markdown=./after/b.md would replace the handbook; name another file',
    ],
    [['-o', 'html=', 'old.md', 'new.md'], 'Option --output needs a file after html=, or no equals sign'],
    [
      ['-o', 'text', '-o', 'json', 'old.md', 'new.md'],
      'Only one output can be printed, not text and json; write json=FILE',
    ],
    [
      ['--policy', 'moved', 'old.md', 'new.md'],
      'Option --policy must be ID=MEANING, such as moved=editorial, not "moved"',
    ],
    [
      ['--policy', 'movd=notable', 'old.md', 'new.md'],
      'The review policy has no row `movd`. Did you mean `moved`?',
    ],
    [
      ['--approvals', 'nope.json', 'old.md', 'new.md'],
      'Cannot read nope.json: there is no such file; check the path',
    ],
    [
      ['--approvals', 'other.json', 'old.md', 'new.md'],
      'Cannot read other.json: The approvals must be a list, or a mapping with the list under `approvals`.',
    ],
    [
      ['--git-driver', 'a.md', 'old.md'],
      '--git-driver takes the seven arguments that git gives; see git help gitattributes',
    ],
  ])('%j says so, prints nothing, and exits 2', async (args, message) => {
    expect(await call(...args)).toEqual({ code: 2, out: '', err: `handbook-kit: ${message}\n`, written: {} })
  })

  it('prints nothing where a file cannot be written', async () => {
    const writeFile = async () => {
      throw Object.assign(new Error('denied'), { code: 'EACCES' })
    }
    expect(await callWith({ writeFile }, '-o', 'html=x.html', 'old.md', 'new.md')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('Cannot write x.html'),
    })
  })
})

describe('diff --git-driver', () => {
  const driver = (...args: string[]) => call('--git-driver', ...args)

  it('names the file, and exits 0 whatever changed', async () => {
    const { code, out } = await driver('docs/a.md', 'old.md', 'aaa', '100644', 'new.md', 'bbb', '100644')
    expect(code).toBe(0)
    expect(out).toMatch(/^docs\/a\.md\n1 breaking, [\s\S]* · docs\/a\.md:7\n[\s\S]*\n\n$/)
  })

  it('takes files that came, went and were renamed, and those that are not merged', async () => {
    expect((await driver('a.md', '/dev/null', '.', '.', 'new.md', 'bbb', '100644')).out).toMatch(
      / rule 1\.1 added/,
    )
    expect((await driver('a.md', 'new.md', 'aaa', '100644', '/dev/null', '.', '.')).out).toMatch(
      / rule 1\.1 removed/,
    )
    const renamed = [
      'a.md',
      'old.md',
      'aaa',
      '100644',
      'new.md',
      'bbb',
      '100644',
      'b.md',
      'similarity index 90%',
    ]
    expect((await driver(...renamed)).out).toMatch(/^a\.md => b\.md\n/)
    expect(await driver('a.md')).toMatchObject({ code: 0, out: '* Unmerged path a.md\n' })
  })

  it('takes no name of a file for an option', async () => {
    const name = '--output=json=x.md'
    const changed = ['old.md', 'aaa', '100644', 'new.md', 'bbb', '100644']
    for (const args of [
      [name, ...changed],
      ['--output', 'text', name, ...changed],
      ['--', name, ...changed],
      ['a.md', ...changed, name, 'similarity index 90%'],
    ]) {
      const { out, written } = await driver(...args)
      expect([out, written]).toEqual([expect.stringContaining(`${name}\n1 breaking`), {}])
    }
    expect((await driver('-x.md')).out).toBe('* Unmerged path -x.md\n')
    expect((await driver()).code).toBe(2)
  })

  it('colours what git pages', async () => {
    const args = ['--git-driver', 'a.md', 'old.md', 'a', '1', 'new.md', 'b', '1']
    expect((await callWith({ env: { GIT_PAGER_IN_USE: 'true' } }, ...args)).out).toContain('\u001b[')
    expect((await callWith({ env: { GIT_PAGER_IN_USE: 'true', NO_COLOR: '1' } }, ...args)).out).not.toContain(
      '\u001b',
    )
  })
})
